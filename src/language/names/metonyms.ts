/** Capitals and seats of power that stand for their party: Beijing, the Kremlin, 白宫, Банковая. Columns: see `readMetonyms`. */
export const metonyms = `
US ; senior administration official | senior administration officials | Administration officials | administration officials | Washington | Washington, D.C. | Washington D.C. | White House | the White House | Capitol Hill | Congress | U.S. Congress | United States Congress | Oval Office | Biden Administration | Biden-Harris Administration | Trump Administration | Biden administration | Trump administration | Obama Administration | U.S. Administration | U.S. Senate | Executive Office of the President ; 华盛顿 | 華盛頓 | 白宫 | 白宮 | 美国政府 | 拜登政府 | 特朗普政府 | 美国国会 ; Вашингтон | Белый дом | администрация Байдена | администрация Трампа | Білий дім | конгресс США ; 백악관 | 워싱턴 | 바이든 행정부 | 트럼프 행정부 ; ホワイトハウス | ワシントン
CN ; Beijing | Zhongnanhai | Great Hall of the People | Chinese Communist Party | CCP | CPC | Communist Party of China | State Council of China | Chinese mainland | Shanghai ; 北京 | 中南海 | 中共 | 中共中央 | 党中央 | 国务院 | 人民大会堂 | 中国政府 | 中国共产党 ; Пекин | Пекін | Шанхай | Компартия Китая ; 베이징 | 북경 | 중난하이 ; 北京
RU ; Moscow | Kremlin | the Kremlin | State Duma | Federation Council ; 莫斯科 | 克里姆林宫 | 克里姆林宮 | 克宫 | 国家杜马 ; Москва | Кремль | Госдума | Государственная Дума | Совет Федерации | Совфед ; 모스크바 | 크렘린 | 크렘린궁 ; モスクワ | クレムリン
UA ; Kyiv | Kiev | Bankova | Verkhovna Rada ; 基辅 | 基輔 ; Киев | Київ | Києва | Києву | Києві | Верховная Рада | Банковая | Верховна Рада ; 키이우 | 키예프 ; キーウ | キエフ
GB ; London | Downing Street | No 10 | No. 10 | Number 10 | 10 Downing Street | Whitehall | Westminster | Buckingham Palace ; 伦敦 | 倫敦 | 唐宁街 | 唐寧街 | 白厅 ; Лондон | Даунинг-стрит ; 런던 | 다우닝가 ; ロンドン
FR ; Paris | Elysee | Élysée | Élysée Palace | Quai d'Orsay ; 巴黎 | 爱丽舍宫 | 愛麗舍宮 ; Париж | Елисейский дворец ; 파리 정부 | 엘리제궁 ; パリ
DE ; Berlin | Bundestag | Chancellery | Federal Chancellery ; 柏林 ; Берлин | Бундестаг | Берлін ; 베를린 ; ベルリン
EU ; Brussels | Berlaymont | European Parliament ; 布鲁塞尔 | 布魯塞爾 | 欧盟委员会 | 欧委会 | 歐盟委員會 | 欧洲议会 ; Брюссель | Европарламент | Европейская комиссия | Европейский совет | Єврокомісія ; 브뤼셀 | EU 집행위원회 ; ブリュッセル | 欧州委員会
JP ; Tokyo | Kantei | Nagatacho ; 东京 | 東京 | 首相官邸 ; Токио | Токіо ; 도쿄 | 일본 정부 ; 東京
KR ; Seoul | Blue House | Cheong Wa Dae | the Blue House | Yongsan presidential office ; 首尔 | 首爾 | 青瓦台 | 青瓦臺 ; Сеул ; 서울 | 청와대 | 용산 대통령실 | 대통령실 ; ソウル | 青瓦台
KP ; Pyongyang ; 平壤 ; Пхеньян ; 평양 ; 平壌 | ピョンヤン
IN ; New Delhi | Delhi | South Block ; 新德里 ; Нью-Дели | Дели ; 뉴델리 ; ニューデリー
IL ; Jerusalem | Tel Aviv | Knesset ; 耶路撒冷 | 特拉维夫 ; Иерусалим | Тель-Авив | Кнессет ; 예루살렘 | 텔아비브 ; エルサレム
IR ; Tehran | Teheran ; 德黑兰 | 德黑蘭 ; Тегеран ; 테헤란 ; テヘラン
SA ; Riyadh | Jeddah ; 利雅得 | 利雅德 | 吉达 ; Эр-Рияд | Эр-Риядом | Эр-Рияда ; 리야드 ; リヤド
TR ; Ankara | Istanbul ; 安卡拉 | 伊斯坦布尔 ; Анкара | Стамбул ; 앙카라 | 이스탄불 ; アンカラ
CA ; Ottawa ; 渥太华 | 渥太華 ; Оттава ; 오타와 ; オタワ
AU ; Canberra ; 堪培拉 | 坎培拉 ; Канберра ; 캔버라 ; キャンベラ
TW ; Taipei ; 台北 | 臺北 ; Тайбэй ; 타이베이 ; 台北
IT ; Rome | Palazzo Chigi ; 罗马 | 羅馬 ; Рим ; 로마 ; ローマ
ES ; Madrid | Moncloa ; 马德里 ; Мадрид ; 마드리드 ; マドリード
PL ; Warsaw ; 华沙 | 華沙 ; Варшава ; 바르샤바 ; ワルシャワ
HU ; Budapest ; 布达佩斯 ; Будапешт ; 부다페스트 ; ブダペスト
RS ; Belgrade ; 贝尔格莱德 ; Белград ; 베오그라드 ; ベオグラード
BY ; Minsk ; 明斯克 ; Минск ; 민스크 ; ミンスク
KZ ; Astana | Nur-Sultan ; 阿斯塔纳 ; Астана | Нур-Султан ; 아스타나 ; アスタナ
UZ ; Tashkent ; 塔什干 ; Ташкент ; 타슈켄트 ; タシケント
KG ; Bishkek ; 比什凯克 ; Бишкек ; 비슈케크 ; ビシュケク
TJ ; Dushanbe ; 杜尚别 ; Душанбе ; 두샨베 ; ドゥシャンベ
TM ; Ashgabat ; 阿什哈巴德 ; Ашхабад ; 아시가바트 ; アシガバート
MN ; Ulaanbaatar ; 乌兰巴托 ; Улан-Батор ; 울란바토르 ; ウランバートル
AM ; Yerevan ; 埃里温 ; Ереван ; 예레반 ; エレバン
AZ ; Baku ; 巴库 ; Баку ; 바쿠 ; バクー
GE ; Tbilisi ; 第比利斯 ; Тбилиси ; 트빌리시 ; トビリシ
MD ; Chisinau | Chișinău ; 基希讷乌 ; Кишинев ; 키시너우 ;
VN ; Hanoi ; 河内 ; Ханой ; 하노이 ; ハノイ
ID ; Jakarta ; 雅加达 | 雅加達 ; Джакарта ; 자카르타 ; ジャカルタ
MY ; Kuala Lumpur | Putrajaya ; 吉隆坡 ; Куала-Лумпур ; 쿠알라룸푸르 ; クアラルンプール
PH ; Manila | Malacañang ; 马尼拉 | 馬尼拉 ; Манила ; 마닐라 ; マニラ
TH ; Bangkok ; 曼谷 ; Бангкок ; 방콕 ; バンコク
KH ; Phnom Penh ; 金边 ; Пномпень ; 프놈펜 ; プノンペン
LA ; Vientiane ; 万象 ; Вьентьян ; 비엔티안 ; ビエンチャン
MM ; Naypyidaw | Nay Pyi Taw ; 内比都 ; Нейпьидо ; 네피도 ; ネピドー
PK ; Islamabad ; 伊斯兰堡 ; Исламабад ; 이슬라마바드 ; イスラマバード
AF ; Kabul | Taliban ; 喀布尔 | 塔利班 ; Кабул | Талибан ; 카불 | 탈레반 ; カブール | タリバン
BD ; Dhaka ; 达卡 ; Дакка ; 다카 ; ダッカ
LK ; Colombo ; 科伦坡 ; Коломбо ; 콜롬보 ; コロンボ
NP ; Kathmandu ; 加德满都 ; Катманду ; 카트만두 ; カトマンズ
NZ ; Wellington ; 惠灵顿 ; Веллингтон ; 웰링턴 ; ウェリントン
IQ ; Baghdad ; 巴格达 ; Багдад ; 바그다드 ; バグダッド
SY ; Damascus ; 大马士革 ; Дамаск ; 다마스쿠스 ; ダマスカス
LB ; Beirut | Hezbollah | Hizballah ; 贝鲁特 | 真主党 ; Бейрут | Хезболла ; 베이루트 | 헤즈볼라 ; ベイルート | ヒズボラ
JO ; Amman ; 安曼 ; Амман ; 암만 ; アンマン
PS ; Ramallah ; 拉姆安拉 ; Рамалла ; 라말라 ; ラマラ
EG ; Cairo ; 开罗 ; Каир ; 카이로 ; カイロ
AE ; Abu Dhabi | Dubai ; 阿布扎比 | 迪拜 ; Абу-Даби | Дубай ; 아부다비 | 두바이 ; アブダビ
QA ; Doha ; 多哈 ; Доха ; 도하 ; ドーハ
KW ; Kuwait City ; 科威特城 ; Эль-Кувейт ; ;
BH ; Manama ; 麦纳麦 ; Манама ; 마나마 ; マナーマ
OM ; Muscat ; 马斯喀特 ; Маскат ; 무스카트 ; マスカット
YE ; Sanaa | Sana'a ; 萨那 ; Сана ; 사나 ; サヌア
MX ; Mexico City ; 墨西哥城 ; Мехико ; 멕시코시티 ; メキシコシティ
BR ; Brasília | Brasilia | Planalto | Itamaraty ; 巴西利亚 ; ; 브라질리아 ; ブラジリア
AR ; Buenos Aires ; 布宜诺斯艾利斯 ; Буэнос-Айрес ; 부에노스아이레스 ; ブエノスアイレス
CL ; Santiago ; 圣地亚哥 ; Сантьяго ; 산티아고 ; サンティアゴ
CO ; Bogotá | Bogota ; 波哥大 ; Богота ; 보고타 ; ボゴタ
PE ; Lima ; 利马 ; Лима ; 리마 ; リマ
VE ; Caracas ; 加拉加斯 ; Каракас ; 카라카스 ; カラカス
CU ; Havana ; 哈瓦那 ; Гавана ; 아바나 ; ハバナ
ZA ; Pretoria | Johannesburg ; 比勒陀利亚 | 约翰内斯堡 ; Претория | Йоханнесбург ; 프리토리아 ; プレトリア
NG ; Abuja ; 阿布贾 ; Абуджа ; 아부자 ; アブジャ
KE ; Nairobi ; 内罗毕 ; Найроби ; 나이로비 ; ナイロビ
ET ; Addis Ababa ; 亚的斯亚贝巴 ; Аддис-Абеба ; 아디스아바바 ; アディスアベバ
RW ; Kigali ; 基加利 ; Кигали ; 키갈리 ; キガリ
CD ; Kinshasa ; 金沙萨 ; Киншаса ; 킨샤사 ; キンシャサ
CH ; Bern ; 伯尔尼 ; Берн ; 베른 ; ベルン
AT ; Vienna ; 维也纳 ; Вена ; 빈 정부 ; ウィーン
CZ ; Prague ; 布拉格 ; Прага ; 프라하 ; プラハ
SK ; Bratislava ; 布拉迪斯拉发 ; Братислава ; 브라티슬라바 ;
RO ; Bucharest ; 布加勒斯特 ; Бухарест ; 부쿠레슈티 ; ブカレスト
BG ; Sofia ; 索非亚 ; София ; 소피아 정부 ; ソフィア
GR ; Athens ; 雅典 ; Афины ; 아테네 ; アテネ
SE ; Stockholm ; 斯德哥尔摩 ; Стокгольм ; 스톡홀름 ; ストックホルム
FI ; Helsinki ; 赫尔辛基 ; Хельсинки ; 헬싱키 ; ヘルシンキ
NO ; Oslo ; 奥斯陆 ; Осло ; 오슬로 ; オスロ
DK ; Copenhagen ; 哥本哈根 ; Копенгаген ; 코펜하겐 ; コペンハーゲン
NL ; The Hague ; 海牙 ; Гаага ; 헤이그 ; ハーグ
PT ; Lisbon ; 里斯本 ; Лиссабон ; 리스본 ; リスボン
IE ; Dublin ; 都柏林 ; Дублин ; 더블린 ; ダブリン
EE ; Tallinn ; 塔林 ; Таллин ; 탈린 ; タリン
LV ; Riga ; 里加 ; Рига ; 리가 ; リガ
LT ; Vilnius ; 维尔纽斯 ; Вильнюс ; 빌뉴스 ; ビリニュス
XK ; Pristina ; 普里什蒂纳 ; Приштина ; 프리슈티나 ;
VA ; Vatican City ; 梵蒂冈城 ; ; ;
ZW ; Harare ; 哈拉雷 ; Хараре ; 하라레 ;
AO ; Luanda ; 罗安达 ; Луанда ; 루안다 ;
ZM ; Lusaka ; 卢萨卡 ; Лусака ; 루사카 ;
UG ; Kampala ; 坎帕拉 ; Кампала ; 캄팔라 ;
SN ; Dakar ; 达喀尔 ; Дакар ; 다카르 ;
GH ; Accra ; 阿克拉 ; Аккра ; ;
CI ; Abidjan ; 阿比让 ; Абиджан ; ;
ML ; Bamako ; 巴马科 ; Бамако ; ;
NE ; Niamey ; 尼亚美 ; Ниамей ; ;
BF ; Ouagadougou ; 瓦加杜古 ; Уагадугу ; ;
SD ; Khartoum ; 喀土穆 ; Хартум ; 하르툼 ;
SS ; Juba ; 朱巴 ; Джуба ; ;
SO ; Mogadishu ; 摩加迪沙 ; Могадишо ; ;
LY ; Tripoli ; 的黎波里 ; Триполи ; 트리폴리 ;
TN ; Tunis ; 突尼斯城 ; ; ;
DZ ; Algiers ; 阿尔及尔 ; ; 알제 정부 ;
MA ; Rabat ; 拉巴特 ; Рабат ; 라바트 ;
NA ; Windhoek ; 温得和克 ; Виндхук ; ;
BW ; Gaborone ; 哈博罗内 ; Габороне ; ;
MZ ; Maputo ; 马普托 ; Мапуту ; ;
MG ; Antananarivo ; 塔那那利佛 ; Антананариву ; ;
MW ; Lilongwe ; 利隆圭 ; Лилонгве ; ;
TZ ; Dodoma | Dar es Salaam ; 多多马 | 达累斯萨拉姆 ; Додома ; ;
GA ; Libreville ; 利伯维尔 ; Либревиль ; ;
CG ; Brazzaville ; 布拉柴维尔 ; Браззавиль ; ;
GN ; Conakry ; 科纳克里 ; Конакри ; ;
SL ; Freetown ; 弗里敦 ; Фритаун ; ;
LR ; Monrovia ; 蒙罗维亚 ; Монровия ; ;
PY ; Asunción | Asuncion ; 亚松森 ; Асунсьон ; ;
BO ; La Paz ; 拉巴斯 ; Ла-Пас ; ;
EC ; Quito ; 基多 ; Кито ; ;
UY ; Montevideo ; 蒙得维的亚 ; Монтевидео ; ;
NI ; Managua ; 马那瓜 ; Манагуа ; ;
HN ; Tegucigalpa ; 特古西加尔巴 ; Тегусигальпа ; ;
SV ; San Salvador ; 圣萨尔瓦多 ; Сан-Сальвадор ; ;
DO ; Santo Domingo ; 圣多明各 ; Санто-Доминго ; ;
HT ; Port-au-Prince ; 太子港 ; Порт-о-Пренс ; ;
BB ; Bridgetown ; 布里奇敦 ; Бриджтаун ; ;
HR ; Zagreb ; 萨格勒布 ; Загреб ; 자그레브 ;
SI ; Ljubljana ; 卢布尔雅那 ; Любляна ; ;
BA ; Sarajevo ; 萨拉热窝 ; Сараево ; 사라예보 ;
ME ; Podgorica ; 波德戈里察 ; Подгорица ; ;
MK ; Skopje ; 斯科普里 ; Скопье ; ;
AL ; Tirana ; 地拉那 ; Тирана ; ;
CY ; Nicosia ; 尼科西亚 ; Никосия ; ;
MT ; Valletta ; 瓦莱塔 ; Валлетта ; ;
IS ; Reykjavik | Reykjavík ; 雷克雅未克 ; Рейкьявик ; ;
TL ; Dili ; 帝力 ; ; ;
PG ; Port Moresby ; 莫尔兹比港 ; ; ;
FJ ; Suva ; 苏瓦 ; ; ;
`;
