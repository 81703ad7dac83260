/** News agencies, departments and offices that speak or are spoken of. Ministries that every state has are in `ministries.ts`. Columns: see `readBodies`. */
export const bodies = `
xinhua ; CN ; Xinhua ; Xinhua News Agency | New China News Agency ; 新华社 | 新華社 | 新华网 ; Синьхуа ; 신화통신 | 신화사 ; 新華社
cctv ; CN ; CCTV ; China Central Television | CGTN | China Media Group ; 央视 | 中央电视台 | 中央广播电视总台 | 央視 | 新闻联播 ; ЦТК ; 중국중앙TV ;
peoples-daily ; CN ; People's Daily ; ; 人民日报 | 人民日報 | 人民网 ; Жэньминь жибао ; 인민일보 ; 人民日報
global-times ; CN ; Global Times ; ; 环球时报 | 環球時報 ; Хуаньцю шибао ; 환구시보 ; 環球時報
china-daily ; CN ; China Daily ; ; 中国日报 ; ; 차이나데일리 ;
cns ; CN ; China News Service ; ; 中新社 | 中国新闻社 | 中新网 ; ; ;
pla ; CN ; People's Liberation Army ; PLA ; 解放军 | 解放軍 | 中国人民解放军 ; НОАК ; 인민해방군 ;
npc ; CN ; National People's Congress ; NPC ; 全国人大 | 全国人民代表大会 ; ВСНП ; 전국인민대표대회 ;
ndrc ; CN ; National Development and Reform Commission ; NDRC ; 国家发展改革委 | 国家发展和改革委员会 | 发改委 ; ; ;
taiwan-affairs-office ; CN ; Taiwan Affairs Office ; ; 国台办 | 国务院台办 ; ; ;
tass ; RU ; TASS ; ITAR-TASS ; 塔斯社 ; ТАСС ; 타스통신 | 타스 통신 ; タス通信
ria-novosti ; RU ; RIA Novosti ; RIA ; 俄新社 | 俄罗斯新闻社 ; РИА Новости | РИА ; ;
interfax ; RU ; Interfax ; ; 国际文传电讯社 ; Интерфакс ; 인테르팍스 ;
sputnik ; RU ; Sputnik ; ; 卫星通讯社 ; Спутник ; ;
kremlin-press ; RU ; Kremlin Press Service ; Kremlin press service ; 克里姆林宫新闻局 ; пресс-служба Кремля ; ;
channel-one-ru ; RU ; Channel One ; ; ; Первый канал ; ;
rdif ; RU ; Russian Direct Investment Fund ; RDIF ; 俄罗斯直接投资基金 ; РФПИ | Российский фонд прямых инвестиций ; ;
state-department ; US ; State Department ; Department of State | U.S. Department of State | U.S. State Department | US State Department ; 国务院发言人办公室 | 美国国务院 | 美國國務院 | 美国务院 ; Госдеп | Госдепартамент | Госдепартамент США | Госдеп США | Держдеп ; 국무부 | 미 국무부 | 미국 국무부 ; 国務省
pentagon ; US ; Pentagon ; Department of Defense | U.S. Department of Defense | Defense Department | DoD | Department of War | War Department ; 五角大楼 | 五角大廈 | 美国国防部 | 美国战争部 ; Пентагон | Минобороны США ; 펜타곤 | 미 국방부 ; 国防総省
treasury ; US ; Treasury Department ; Department of the Treasury | U.S. Treasury | US Treasury | U.S. Department of the Treasury | Treasury ; 美国财政部 | 美財政部 ; Минфин США | Казначейство США ; 미 재무부 ; 財務省
us-commerce ; US ; Commerce Department ; Department of Commerce | U.S. Department of Commerce | U.S. Commerce Department ; 美国商务部 ; Минторг США ; 미 상무부 ;
us-justice ; US ; Justice Department ; Department of Justice | DOJ | U.S. Department of Justice ; 美国司法部 ; Минюст США ; 미 법무부 ;
us-energy ; US ; Energy Department ; Department of Energy | DOE ; 美国能源部 ; ; ;
us-homeland ; US ; Department of Homeland Security ; DHS ; 美国国土安全部 ; ; ;
us-agriculture ; US ; Department of Agriculture ; USDA ; 美国农业部 ; ; ;
ustr ; US ; Office of the United States Trade Representative ; USTR | U.S. Trade Representative's Office ; 美国贸易代表办公室 ; ; 미 무역대표부 ;
nsc ; US ; National Security Council ; NSC | U.S. National Security Council ; 美国国家安全委员会 ; Совет национальной безопасности США ; 국가안전보장회의 ;
usaid ; US ; USAID ; U.S. Agency for International Development | United States Agency for International Development ; 美国国际开发署 ; ; ;
dfc ; US ; U.S. International Development Finance Corporation ; DFC | Development Finance Corporation ; ; ; ;
fed ; US ; Federal Reserve ; the Fed ; 美联储 ; ФРС ; 연방준비제도 ;
cia ; US ; CIA ; Central Intelligence Agency ; 中情局 | 中央情报局 ; ЦРУ ; 중앙정보국 ;
truth-social ; US ; Truth Social ; ; 真实社交 ; ; 트루스소셜 ;
ap ; - ; Associated Press ; AP | The Associated Press ; 美联社 | 美聯社 ; Ассошиэйтед Пресс ; AP통신 | AP 통신 ; AP通信
reuters ; - ; Reuters ; ; 路透社 | 路透 ; Рейтер | Reuters ; 로이터 | 로이터통신 ; ロイター
afp ; - ; Agence France-Presse ; AFP ; 法新社 ; Франс Пресс ; AFP통신 ; AFP通信
bloomberg ; - ; Bloomberg ; Bloomberg News ; 彭博社 | 彭博 ; Блумберг ; 블룸버그 ; ブルームバーグ
bbc ; - ; BBC ; BBC News ; 英国广播公司 ; Би-би-си ; ;
cnn ; - ; CNN ; ; 美国有线电视新闻网 ; Си-эн-эн ; ;
new-york-times ; - ; New York Times ; The New York Times | NYT ; 纽约时报 | 紐約時報 ; Нью-Йорк таймс ; 뉴욕타임스 ;
washington-post ; - ; Washington Post ; The Washington Post ; 华盛顿邮报 ; Вашингтон пост ; 워싱턴포스트 ;
wall-street-journal ; - ; Wall Street Journal ; The Wall Street Journal | WSJ ; 华尔街日报 ; Уолл-стрит джорнэл ; 월스트리트저널 ;
financial-times ; - ; Financial Times ; FT ; 金融时报 ; Файнэншл таймс ; 파이낸셜타임스 ;
guardian ; - ; The Guardian ; ; 卫报 ; Гардиан ; ;
politico ; - ; Politico ; ; ; Политико ; 폴리티코 ;
axios ; - ; Axios ; ; ; Аксиос ; 악시오스 ;
dw ; - ; Deutsche Welle ; ; 德国之声 ; Немецкая волна ; ;
rfi ; - ; Radio France Internationale ; RFI ; 法广 ; ; ;
voa ; - ; Voice of America ; VOA ; 美国之音 ; Голос Америки ; 미국의소리 ;
nikkei ; - ; Nikkei ; ; 日经 | 日本经济新闻 ; Никкей ; 닛케이 ; 日経
kyodo ; - ; Kyodo News ; Kyodo ; 共同社 ; Киодо ; 교도통신 ; 共同通信
nhk ; - ; NHK ; ; 日本广播协会 ; ; NHK방송 ;
yonhap ; KR ; Yonhap ; Yonhap News Agency ; 韩联社 | 韓聯社 ; Ёнхап | Рёнхап ; 연합뉴스 ; 聯合ニュース
kcna ; KP ; KCNA ; Korean Central News Agency ; 朝中社 ; ЦТАК ; 조선중앙통신 ; 朝鮮中央通信
cna-tw ; TW ; Central News Agency ; ; 中央社 ; ; ;
ukrinform ; UA ; Ukrinform ; ; 乌通社 ; Укринформ | Укрінформ ; ;
interfax-ukraine ; UA ; Interfax-Ukraine ; ; ; Интерфакс-Украина ; ;
office-of-president-ua ; UA ; Office of the President of Ukraine ; Presidential Office of Ukraine ; 乌克兰总统办公室 ; Офис президента Украины | Офіс Президента України ; ;
fcdo ; GB ; Foreign Office ; FCDO | Foreign, Commonwealth and Development Office ; 英国外交部 ; Форин-офис ; 영국 외무부 ;
auswaertiges-amt ; DE ; Federal Foreign Office ; Auswärtiges Amt ; ; МИД ФРГ ; ;
idf ; IL ; Israel Defense Forces ; IDF ; 以色列国防军 | 以军 ; ЦАХАЛ ; ;
irgc ; IR ; Islamic Revolutionary Guard Corps ; IRGC | Revolutionary Guards ; 伊斯兰革命卫队 ; КСИР ; 이슬람혁명수비대 ;
irna ; IR ; IRNA ; ; 伊通社 ; ИРНА ; ;
mea-in ; IN ; Ministry of External Affairs ; MEA | Indian Ministry of External Affairs ; 印度外交部 ; МИД Индии ; ;
pmo-in ; IN ; Prime Minister's Office of India ; ; ; ; ;
quad ; - ; the Quad ; Quad ; 四方安全对话 ; ; 쿼드 ;
aukus ; - ; AUKUS ; ; 奥库斯 ; АУКУС ; 오커스 ;
unesco ; UN ; UNESCO ; ; 教科文组织 | 联合国教科文组织 ; ЮНЕСКО ; 유네스코 ;
unrwa ; UN ; UNRWA ; ; 近东救济工程处 ; БАПОР ; ;
unifil ; UN ; UNIFIL ; ; 联黎部队 ; ВСООНЛ ; ;
`;
