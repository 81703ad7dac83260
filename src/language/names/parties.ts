/**
 * States by ISO 3166 code, and unions and organisations that act as parties. Columns: see `readParties`.
 * Names as used by the UN protocol list and, for Chinese, Russian and Korean, by the ministries that write in them.
 */
export const parties = `
US ; United States ; United States of America | U.S. | US | U.S.A. | USA | America | American | U.S.-led ; 美国 | 美國 | 美利坚合众国 | 米国 | 合众国 ; 美 ; США | Соединенные Штаты | Соединённые Штаты Америки | Америка | американский | американо | Сполучені Штати ; 미국 | 미합중국 | 미측 ; 미 ; アメリカ
CN ; China ; PRC | P.R.C. | People's Republic of China | P.R. China | Chinese | Sino | Mainland China ; 中国 | 中國 | 中华人民共和国 | 中華人民共和國 ; 中 ; Китай | КНР | Китайская Народная Республика | китайский | китайско | Піднебесна ; 중국 | 중화인민공화국 | 중측 ; 중 ; チャイナ
RU ; Russia ; Russian Federation | Russian | Russo ; 俄罗斯 | 俄羅斯 | 俄国 | 俄國 | 俄罗斯联邦 | 俄联邦 ; 俄 ; Россия | РФ | Российская Федерация | российский | российско | русский | Росія | російський | російсько ; 러시아 | 러측 ; 러 ; ロシア
UA ; Ukraine ; Ukrainian ; 乌克兰 | 烏克蘭 ; 乌烏 ; Украина | украинский | украинско | Україна | український | українсько ; 우크라이나 ; 우 ; ウクライナ
GB ; United Kingdom ; UK | U.K. | Britain | Great Britain | British | Briton | Britons ; 英国 | 英國 | 大不列颠 ; 英 ; Великобритания | Соединенное Королевство | Британия | британский | британско | Англия | Велика Британія ; 영국 ; 영 ; イギリス | 英国
FR ; France ; French | French Republic | Franco | Frenchman ; 法国 | 法國 | 法兰西 ; 法 ; Франция | французский | французско | Франція ; 프랑스 ; ; フランス
DE ; Germany ; German | Federal Republic of Germany ; 德国 | 德國 | 德意志 ; 德 ; Германия | ФРГ | немецкий | германский | Німеччина ; 독일 ; ; ドイツ
EU ; European Union ; EU | E.U. | European Commission | European Council ; 欧盟 | 歐盟 | 欧洲联盟 | 欧洲理事会 ; 欧歐 ; Евросоюз | Европейский союз | ЕС | Еврокомиссия | Евросовет | Євросоюз | ЄС ; 유럽연합 | 유럽 연합 | EU집행위 ; ; 欧州連合
JP ; Japan ; Japanese ; 日本 | 日本国 ; 日 ; Япония | японский | японо | Японія ; 일본 | 일측 ; 일 ; 日本
KR ; South Korea ; Republic of Korea | ROK | R.O.K. | South Korean | Korea | Korean ; 韩国 | 韓國 | 大韩民国 | 大韓民國 | 南韩 | 南韓 | 韓国 ; 韩韓 ; Южная Корея | Республика Корея | РК | южнокорейский | Корея | Південна Корея ; 한국 | 대한민국 | 남한 | 우리나라 | 한측 | 우리측 ; 한 ; 大韓民国
KP ; North Korea ; DPRK | D.P.R.K. | Democratic People's Republic of Korea | North Korean ; 朝鲜 | 朝鮮 | 北韩 | 北韓 | 北朝鮮 | 朝鲜民主主义人民共和国 ; 朝 ; КНДР | Северная Корея | северокорейский | Корейская Народно-Демократическая Республика | Північна Корея ; 북한 | 조선 | 북측 | 조선민주주의인민공화국 ; 북 ; 北朝鮮
IN ; India ; Indian | Republic of India | Bharat | Indo ; 印度 ; 印 ; Индия | индийский | Індія ; 인도 ; ; インド
IL ; Israel ; Israeli | State of Israel ; 以色列 ; 以 ; Израиль | израильский | Ізраїль ; 이스라엘 ; ; イスラエル
IR ; Iran ; Iranian | Islamic Republic of Iran | Islamic Republic ; 伊朗 ; 伊 ; Иран | иранский | Исламская Республика Иран | Іран ; 이란 ; ; イラン
SA ; Saudi Arabia ; Saudi | Saudi Arabian | KSA | Kingdom of Saudi Arabia | Saudi Kingdom ; 沙特 | 沙特阿拉伯 | 沙烏地阿拉伯 | 沙烏地 ; 沙 ; Саудовская Аравия | саудовский | Саудівська Аравія ; 사우디아라비아 | 사우디 ; ; サウジアラビア | サウジ
TR ; Türkiye ; Turkey | Turkish | Republic of Türkiye | Turkiye | Turks ; 土耳其 ; 土 ; Турция | турецкий | Туреччина ; 튀르키예 | 터키 ; ; トルコ
CA ; Canada ; Canadian ; 加拿大 ; 加 ; Канада | канадский ; 캐나다 ; ; カナダ
AU ; Australia ; Australian | Commonwealth of Australia | Aussie ; 澳大利亚 | 澳洲 | 澳大利亞 ; 澳 ; Австралия | австралийский | Австралія ; 호주 | 오스트레일리아 ; ; オーストラリア | 豪州
TW ; Taiwan ; Taiwanese | Chinese Taipei | Republic of China | Formosa ; 台湾 | 臺灣 | 台灣 | 台当局 | 中华台北 | 中華民國 ; ; Тайвань | тайваньский ; 대만 | 타이완 ; ; 台湾
HK ; Hong Kong ; HKSAR | Hong Konger ; 香港 | 港府 ; ; Гонконг | Сянган | гонконгский ; 홍콩 ; ; 香港
MO ; Macao ; Macau ; 澳门 | 澳門 ; ; Макао | Аомэнь ; 마카오 ; ; マカオ
IT ; Italy ; Italian | Italian Republic ; 意大利 | 義大利 ; 意 ; Италия | итальянский | Італія ; 이탈리아 ; ; イタリア
ES ; Spain ; Spanish | Kingdom of Spain | Spaniard ; 西班牙 ; ; Испания | испанский | Іспанія ; 스페인 ; ; スペイン
PT ; Portugal ; Portuguese ; 葡萄牙 ; 葡 ; Португалия | португальский | Португалія ; 포르투갈 ; ; ポルトガル
NL ; Netherlands ; the Netherlands | Dutch | Holland | Kingdom of the Netherlands ; 荷兰 | 荷蘭 ; 荷 ; Нидерланды | Голландия | нидерландский | голландский | Нідерланди ; 네덜란드 ; ; オランダ
BE ; Belgium ; Belgian ; 比利时 | 比利時 ; 比 ; Бельгия | бельгийский | Бельгія ; 벨기에 ; ; ベルギー
LU ; Luxembourg ; Luxembourger ; 卢森堡 | 盧森堡 ; 卢 ; Люксембург | люксембургский ; 룩셈부르크 ; ; ルクセンブルク
IE ; Ireland ; Irish | Republic of Ireland ; 爱尔兰 | 愛爾蘭 ; 爱 ; Ирландия | ирландский | Ірландія ; 아일랜드 ; ; アイルランド
DK ; Denmark ; Danish | Kingdom of Denmark | Danes ; 丹麦 | 丹麥 ; 丹 ; Дания | датский | Данія ; 덴마크 ; ; デンマーク
GL ; Greenland ; Greenlandic | Greenlanders ; 格陵兰 | 格陵兰岛 | 格陵蘭 ; ; Гренландия | гренландский | Гренландія ; 그린란드 ; ; グリーンランド
SE ; Sweden ; Swedish | Swedes ; 瑞典 ; ; Швеция | шведский | Швеція ; 스웨덴 ; ; スウェーデン
NO ; Norway ; Norwegian ; 挪威 ; 挪 ; Норвегия | норвежский | Норвегія ; 노르웨이 ; ; ノルウェー
FI ; Finland ; Finnish | Finns ; 芬兰 | 芬蘭 ; 芬 ; Финляндия | финский | финляндский | Фінляндія ; 핀란드 ; ; フィンランド
IS ; Iceland ; Icelandic ; 冰岛 | 冰島 ; 冰 ; Исландия | исландский | Ісландія ; 아이슬란드 ; ; アイスランド
CH ; Switzerland ; Swiss | Swiss Confederation ; 瑞士 ; 瑞 ; Швейцария | швейцарский | Швейцарія ; 스위스 ; ; スイス
LI ; Liechtenstein ; ; 列支敦士登 ; ; Лихтенштейн | лихтенштейнский ; 리히텐슈타인 ; ; リヒテンシュタイン
AT ; Austria ; Austrian ; 奥地利 | 奧地利 ; 奥 ; Австрия | австрийский | Австрія ; 오스트리아 ; ; オーストリア
PL ; Poland ; Polish | Poles | Republic of Poland ; 波兰 | 波蘭 ; 波 ; Польша | польский | польско | Польща ; 폴란드 ; ; ポーランド
CZ ; Czechia ; Czech | Czech Republic | Czechs ; 捷克 ; 捷 ; Чехия | Чешская Республика | чешский | Чехія ; 체코 ; ; チェコ
SK ; Slovakia ; Slovak | Slovak Republic | Slovaks ; 斯洛伐克 ; 斯 ; Словакия | словацкий | Словаччина ; 슬로바키아 ; ; スロバキア
HU ; Hungary ; Hungarian ; 匈牙利 ; 匈 ; Венгрия | венгерский | Угорщина ; 헝가리 ; ; ハンガリー
RO ; Romania ; Romanian ; 罗马尼亚 | 羅馬尼亞 ; 罗 ; Румыния | румынский | Румунія ; 루마니아 ; ; ルーマニア
BG ; Bulgaria ; Bulgarian ; 保加利亚 | 保加利亞 ; 保 ; Болгария | болгарский | Болгарія ; 불가리아 ; ; ブルガリア
GR ; Greece ; Greek | Hellenic Republic | Greeks ; 希腊 | 希臘 ; 希 ; Греция | греческий | Греція ; 그리스 ; ; ギリシャ
CY ; Cyprus ; Cypriot | Cypriots ; 塞浦路斯 | 賽普勒斯 ; 塞 ; Кипр | кипрский | Кіпр ; 키프로스 ; ; キプロス
MT ; Malta ; Maltese ; 马耳他 | 馬爾他 ; 马 ; Мальта | мальтийский ; 몰타 ; ; マルタ
HR ; Croatia ; Croatian | Croats ; 克罗地亚 | 克羅埃西亞 ; 克 ; Хорватия | хорватский | Хорватія ; 크로아티아 ; ; クロアチア
SI ; Slovenia ; Slovenian | Slovene ; 斯洛文尼亚 | 斯洛維尼亞 ; 斯 ; Словения | словенский | Словенія ; 슬로베니아 ; ; スロベニア
RS ; Serbia ; Serbian | Serb | Serbs ; 塞尔维亚 | 塞爾維亞 ; 塞 ; Сербия | сербский | сербско | Сербія ; 세르비아 ; ; セルビア
BA ; Bosnia and Herzegovina ; Bosnia | Bosnian | BiH ; 波黑 | 波斯尼亚和黑塞哥维那 | 波士尼亞 ; ; Босния и Герцеговина | Босния | боснийский ; 보스니아 | 보스니아 헤르체고비나 ; ; ボスニア
ME ; Montenegro ; Montenegrin | Montenegrins ; 黑山 | 蒙特內哥羅 ; ; Черногория | черногорский | Чорногорія ; 몬테네그로 ; ; モンテネグロ
MK ; North Macedonia ; Macedonia | Macedonian | Republic of North Macedonia ; 北马其顿 | 马其顿 | 北馬其頓 ; ; Северная Македония | Македония | македонский ; 북마케도니아 ; ; 北マケドニア
AL ; Albania ; Albanian ; 阿尔巴尼亚 | 阿爾巴尼亞 ; 阿 ; Албания | албанский | Албанія ; 알바니아 ; ; アルバニア
XK ; Kosovo ; Kosovar | Kosovars ; 科索沃 ; ; Косово | косовский ; 코소보 ; ; コソボ
EE ; Estonia ; Estonian ; 爱沙尼亚 | 愛沙尼亞 ; 爱 ; Эстония | эстонский | Естонія ; 에스토니아 ; ; エストニア
LV ; Latvia ; Latvian ; 拉脱维亚 | 拉脫維亞 ; ; Латвия | латвийский | Латвія ; 라트비아 ; ; ラトビア
LT ; Lithuania ; Lithuanian ; 立陶宛 ; ; Литва | литовский ; 리투아니아 ; ; リトアニア
MD ; Moldova ; Moldovan | Republic of Moldova ; 摩尔多瓦 | 摩爾多瓦 ; 摩 ; Молдова | Молдавия | молдавский | молдовский ; 몰도바 ; ; モルドバ
BY ; Belarus ; Belarusian | Republic of Belarus | Byelorussia ; 白俄罗斯 | 白俄羅斯 ; 白 ; Беларусь | Белоруссия | белорусский | Білорусь ; 벨라루스 ; ; ベラルーシ
GE ; Georgia ; Georgian ; 格鲁吉亚 | 喬治亞 ; 格 ; Грузия | грузинский | Грузія ; 조지아 | 그루지야 ; ; ジョージア
AM ; Armenia ; Armenian ; 亚美尼亚 | 亞美尼亞 ; ; Армения | армянский | армянско | Вірменія ; 아르메니아 ; ; アルメニア
AZ ; Azerbaijan ; Azerbaijani | Azeri ; 阿塞拜疆 | 亞塞拜然 ; 阿 ; Азербайджан | азербайджанский ; 아제르바이잔 ; ; アゼルバイジャン
KZ ; Kazakhstan ; Kazakhstani | Kazakh | Kazakhs | Republic of Kazakhstan ; 哈萨克斯坦 | 哈薩克 | 哈萨克 ; 哈 ; Казахстан | казахстанский | казахский ; 카자흐스탄 ; ; カザフスタン
KG ; Kyrgyzstan ; Kyrgyz | Kyrgyz Republic ; 吉尔吉斯斯坦 | 吉尔吉斯 | 吉爾吉斯 ; 吉 ; Киргизия | Кыргызстан | киргизский | кыргызский ; 키르기스스탄 | 키르기즈스탄 ; ; キルギス
TJ ; Tajikistan ; Tajik | Tajiks ; 塔吉克斯坦 | 塔吉克 ; 塔 ; Таджикистан | таджикский ; 타지키스탄 ; ; タジキスタン
TM ; Turkmenistan ; Turkmen ; 土库曼斯坦 | 土庫曼 ; 土 ; Туркменистан | Туркмения | туркменский ; 투르크메니스탄 ; ; トルクメニスタン
UZ ; Uzbekistan ; Uzbek | Uzbeks ; 乌兹别克斯坦 | 烏茲別克 | 乌兹别克 ; 乌 ; Узбекистан | узбекский | узбекистанский ; 우즈베키스탄 ; ; ウズベキスタン
MN ; Mongolia ; Mongolian ; 蒙古国 | 蒙古 | 蒙古國 ; 蒙 ; Монголия | монгольский ; 몽골 ; ; モンゴル
AF ; Afghanistan ; Afghan | Islamic Republic of Afghanistan ; 阿富汗 ; 阿 ; Афганистан | афганский | Афганістан ; 아프가니스탄 | 아프간 ; ; アフガニスタン
PK ; Pakistan ; Pakistani | Islamic Republic of Pakistan ; 巴基斯坦 ; 巴 ; Пакистан | пакистанский ; 파키스탄 ; ; パキスタン
BD ; Bangladesh ; Bangladeshi ; 孟加拉国 | 孟加拉 ; 孟 ; Бангладеш | бангладешский ; 방글라데시 ; ; バングラデシュ
LK ; Sri Lanka ; Sri Lankan ; 斯里兰卡 | 斯里蘭卡 ; 斯 ; Шри-Ланка | ланкийский ; 스리랑카 ; ; スリランカ
NP ; Nepal ; Nepali | Nepalese ; 尼泊尔 | 尼泊爾 ; 尼 ; Непал | непальский ; 네팔 ; ; ネパール
BT ; Bhutan ; Bhutanese ; 不丹 ; ; Бутан | бутанский ; 부탄 ; ; ブータン
MV ; Maldives ; Maldivian | the Maldives ; 马尔代夫 | 馬爾地夫 ; 马 ; Мальдивы | мальдивский ; 몰디브 ; ; モルディブ
VN ; Vietnam ; Viet Nam | Vietnamese | Socialist Republic of Vietnam ; 越南 ; 越 ; Вьетнам | вьетнамский | СРВ | Вʼєтнам ; 베트남 ; ; ベトナム
LA ; Laos ; Lao PDR | Laotian | Lao | Lao People's Democratic Republic ; 老挝 | 寮國 ; 老 ; Лаос | лаосский ; 라오스 ; ; ラオス
KH ; Cambodia ; Cambodian | Kingdom of Cambodia ; 柬埔寨 ; 柬 ; Камбоджа | камбоджийский ; 캄보디아 ; ; カンボジア
TH ; Thailand ; Thai | Thais ; 泰国 | 泰國 ; 泰 ; Таиланд | Тайланд | таиландский | тайский ; 태국 ; ; タイ王国
MM ; Myanmar ; Burma | Burmese ; 缅甸 | 緬甸 ; 缅 ; Мьянма | Бирма | мьянманский ; 미얀마 ; ; ミャンマー
MY ; Malaysia ; Malaysian ; 马来西亚 | 馬來西亞 ; 马 ; Малайзия | малайзийский ; 말레이시아 ; ; マレーシア
SG ; Singapore ; Singaporean ; 新加坡 ; 新 ; Сингапур | сингапурский ; 싱가포르 ; ; シンガポール
ID ; Indonesia ; Indonesian ; 印度尼西亚 | 印尼 | 印度尼西亞 | 印尼方 ; ; Индонезия | индонезийский | Індонезія ; 인도네시아 ; ; インドネシア
PH ; Philippines ; the Philippines | Philippine | Filipino | Filipinos | Republic of the Philippines ; 菲律宾 | 菲律賓 ; 菲 ; Филиппины | филиппинский ; 필리핀 ; ; フィリピン
BN ; Brunei ; Brunei Darussalam | Bruneian ; 文莱 | 汶萊 ; 文 ; Бруней | брунейский ; 브루나이 ; ; ブルネイ
TL ; Timor-Leste ; East Timor | Timorese ; 东帝汶 | 東帝汶 ; ; Восточный Тимор | Тимор-Лешти ; 동티모르 ; ; 東ティモール
NZ ; New Zealand ; Kiwi | New Zealander | New Zealanders | Aotearoa ; 新西兰 | 紐西蘭 ; 新 ; Новая Зеландия | новозеландский | Нова Зеландія ; 뉴질랜드 ; ; ニュージーランド
PG ; Papua New Guinea ; PNG | Papua New Guinean ; 巴布亚新几内亚 | 巴新 | 巴布亞紐幾內亞 ; 巴 ; Папуа — Новая Гвинея | Папуа-Новая Гвинея ; 파푸아뉴기니 ; ; パプアニューギニア
FJ ; Fiji ; Fijian ; 斐济 | 斐濟 ; 斐 ; Фиджи ; 피지 ; ; フィジー
SB ; Solomon Islands ; Solomon Islander ; 所罗门群岛 | 所罗门 | 索羅門群島 ; 所 ; Соломоновы Острова ; 솔로몬제도 | 솔로몬 제도 ; ; ソロモン諸島
VU ; Vanuatu ; Ni-Vanuatu ; 瓦努阿图 | 萬那杜 ; 瓦 ; Вануату ; 바누아투 ; ; バヌアツ
WS ; Samoa ; Samoan ; 萨摩亚 | 薩摩亞 ; 萨 ; Самоа ; 사모아 ; ; サモア
TO ; Tonga ; Tongan ; 汤加 | 東加 ; 汤 ; Тонга ; 통가 ; ; トンガ
KI ; Kiribati ; I-Kiribati ; 基里巴斯 | 吉里巴斯 ; 基 ; Кирибати ; 키리바시 ; ; キリバス
TV ; Tuvalu ; Tuvaluan ; 图瓦卢 | 吐瓦魯 ; ; Тувалу ; 투발루 ; ; ツバル
NR ; Nauru ; Nauruan ; 瑙鲁 | 諾魯 ; 瑙 ; Науру ; 나우루 ; ; ナウル
PW ; Palau ; Palauan ; 帕劳 | 帛琉 ; ; Палау ; 팔라우 ; ; パラオ
MH ; Marshall Islands ; Marshallese | Republic of the Marshall Islands ; 马绍尔群岛 | 馬紹爾群島 ; ; Маршалловы Острова ; 마셜제도 ; ; マーシャル諸島
FM ; Micronesia ; Federated States of Micronesia | Micronesian ; 密克罗尼西亚 | 密克羅尼西亞 | 密联邦 ; 密 ; Микронезия ; 미크로네시아 ; ; ミクロネシア
CK ; Cook Islands ; Cook Islander ; 库克群岛 | 庫克群島 ; ; Острова Кука ; 쿡제도 ; ; クック諸島
NU ; Niue ; Niuean ; 纽埃 | 紐埃 ; ; Ниуэ ; 니우에 ; ; ニウエ
IQ ; Iraq ; Iraqi ; 伊拉克 ; 伊 ; Ирак | иракский | Ірак ; 이라크 ; ; イラク
SY ; Syria ; Syrian | Syrian Arab Republic ; 叙利亚 | 敘利亞 ; 叙 ; Сирия | сирийский | Сирія ; 시리아 ; ; シリア
LB ; Lebanon ; Lebanese ; 黎巴嫩 ; 黎 ; Ливан | ливанский | Ліван ; 레바논 ; ; レバノン
JO ; Jordan ; Jordanian | Hashemite Kingdom of Jordan ; 约旦 | 約旦 ; 约 ; Иордания | иорданский | Йорданія ; 요르단 ; ; ヨルダン
PS ; Palestine ; Palestinian | Palestinian Authority | State of Palestine | Gaza | Gaza Strip | West Bank | Hamas ; 巴勒斯坦 | 加沙 | 加薩 | 哈马斯 | 哈瑪斯 ; 巴 ; Палестина | палестинский | ХАМАС | Газа ; 팔레스타인 | 하마스 | 가자지구 ; ; パレスチナ | ハマス | ガザ
EG ; Egypt ; Egyptian | Arab Republic of Egypt ; 埃及 ; 埃 ; Египет | Египта | Египту | Египтом | Египте | египетский | Єгипет ; 이집트 ; ; エジプト
AE ; United Arab Emirates ; UAE | U.A.E. | Emirati | the Emirates ; 阿联酋 | 阿聯 | 阿拉伯联合酋长国 | 阿聯酋 ; 阿 ; ОАЭ | Объединенные Арабские Эмираты | Эмираты | эмиратский | ОАЕ ; 아랍에미리트 | UAE ; ; アラブ首長国連邦
QA ; Qatar ; Qatari | State of Qatar ; 卡塔尔 | 卡達 ; 卡 ; Катар | катарский ; 카타르 ; ; カタール
KW ; Kuwait ; Kuwaiti ; 科威特 ; 科 ; Кувейт | кувейтский ; 쿠웨이트 ; ; クウェート
BH ; Bahrain ; Bahraini | Kingdom of Bahrain ; 巴林 ; 巴 ; Бахрейн | бахрейнский ; 바레인 ; ; バーレーン
OM ; Oman ; Omani | Sultanate of Oman ; 阿曼 ; 阿 ; Оман | оманский ; 오만 ; ; オマーン
YE ; Yemen ; Yemeni | Houthi | Houthis ; 也门 | 葉門 | 胡塞武装 | 胡塞 ; ; Йемен | йеменский | хуситы | Ємен ; 예멘 | 후티 ; ; イエメン
DZ ; Algeria ; Algerian ; 阿尔及利亚 | 阿爾及利亞 ; 阿 ; Алжир | алжирский ; 알제리 ; ; アルジェリア
MA ; Morocco ; Moroccan ; 摩洛哥 ; 摩 ; Марокко | марокканский ; 모로코 ; ; モロッコ
TN ; Tunisia ; Tunisian ; 突尼斯 | 突尼西亞 ; 突 ; Тунис | тунисский ; 튀니지 ; ; チュニジア
LY ; Libya ; Libyan ; 利比亚 | 利比亞 ; 利 ; Ливия | ливийский | Лівія ; 리비아 ; ; リビア
SD ; Sudan ; Sudanese ; 苏丹 | 蘇丹 ; 苏 ; Судан | суданский ; 수단 ; ; スーダン
SS ; South Sudan ; South Sudanese ; 南苏丹 | 南蘇丹 ; ; Южный Судан ; 남수단 ; ; 南スーダン
ET ; Ethiopia ; Ethiopian ; 埃塞俄比亚 | 衣索比亞 | 埃塞 ; ; Эфиопия | эфиопский | Ефіопія ; 에티오피아 ; ; エチオピア
ER ; Eritrea ; Eritrean ; 厄立特里亚 | 厄利垂亞 ; 厄 ; Эритрея | эритрейский ; 에리트레아 ; ; エリトリア
DJ ; Djibouti ; Djiboutian ; 吉布提 | 吉布地 ; 吉 ; Джибути ; 지부티 ; ; ジブチ
SO ; Somalia ; Somali ; 索马里 | 索馬利亞 ; 索 ; Сомали | сомалийский ; 소말리아 ; ; ソマリア
KE ; Kenya ; Kenyan ; 肯尼亚 | 肯亞 ; 肯 ; Кения | кенийский | Кенія ; 케냐 ; ; ケニア
UG ; Uganda ; Ugandan ; 乌干达 | 烏干達 ; ; Уганда | угандийский ; 우간다 ; ; ウガンダ
TZ ; Tanzania ; Tanzanian ; 坦桑尼亚 | 坦尚尼亞 ; 坦 ; Танзания | танзанийский ; 탄자니아 ; ; タンザニア
RW ; Rwanda ; Rwandan ; 卢旺达 | 盧安達 ; 卢 ; Руанда | руандийский ; 르완다 ; ; ルワンダ
BI ; Burundi ; Burundian ; 布隆迪 | 蒲隆地 ; 布 ; Бурунди ; 부룬디 ; ; ブルンジ
CD ; Democratic Republic of the Congo ; DRC | DR Congo | Democratic Republic of Congo | Congolese ; 刚果民主共和国 | 刚果（金） | 刚果(金) | 民主刚果 | 剛果民主共和國 ; 刚 ; Демократическая Республика Конго | ДРК | ДР Конго ; 콩고민주공화국 ; ; コンゴ民主共和国
CG ; Republic of the Congo ; Republic of Congo | Congo-Brazzaville | Congo ; 刚果共和国 | 刚果（布） | 刚果(布) | 刚果 ; 刚 ; Республика Конго | Конго | конголезский ; 콩고 | 콩고공화국 ; ; コンゴ共和国
CF ; Central African Republic ; CAR ; 中非共和国 ; ; Центральноафриканская Республика | ЦАР ; 중앙아프리카공화국 ; ; 中央アフリカ
CM ; Cameroon ; Cameroonian ; 喀麦隆 | 喀麥隆 ; 喀 ; Камерун | камерунский ; 카메룬 ; ; カメルーン
GA ; Gabon ; Gabonese ; 加蓬 | 加彭 ; ; Габон | габонский ; 가봉 ; ; ガボン
GQ ; Equatorial Guinea ; Equatoguinean ; 赤道几内亚 | 赤几 ; ; Экваториальная Гвинея ; 적도기니 ; ; 赤道ギニア
TD ; Chad ; Chadian ; 乍得 | 查德 ; ; Чад | чадский ; 차드 ; ; チャド
NG ; Nigeria ; Nigerian ; 尼日利亚 | 奈及利亞 ; 尼 ; Нигерия | нигерийский | Нігерія ; 나이지리아 ; ; ナイジェリア
NE ; Niger ; Nigerien ; 尼日尔 | 尼日 ; 尼 ; Нигер | нигерский ; 니제르 ; ; ニジェール
ML ; Mali ; Malian ; 马里 | 馬利 ; 马 ; Мали | малийский ; 말리 ; ; マリ
BF ; Burkina Faso ; Burkinabe | Burkina ; 布基纳法索 | 布吉納法索 ; 布 ; Буркина-Фасо ; 부르키나파소 ; ; ブルキナファソ
SN ; Senegal ; Senegalese ; 塞内加尔 | 塞內加爾 ; 塞 ; Сенегал | сенегальский ; 세네갈 ; ; セネガル
GM ; Gambia ; The Gambia | Gambian ; 冈比亚 | 甘比亞 ; 冈 ; Гамбия | гамбийский ; 감비아 ; ; ガンビア
GN ; Guinea ; Guinean ; 几内亚 | 幾內亞 ; 几 ; Гвинея | гвинейский ; 기니 ; ; ギニア
GW ; Guinea-Bissau ; Bissau-Guinean ; 几内亚比绍 | 几比 ; ; Гвинея-Бисау | Гвинея-Бисау ; 기니비사우 ; ; ギニアビサウ
SL ; Sierra Leone ; Sierra Leonean ; 塞拉利昂 | 獅子山 ; 塞 ; Сьерра-Леоне ; 시에라리온 ; ; シエラレオネ
LR ; Liberia ; Liberian ; 利比里亚 | 賴比瑞亞 ; 利 ; Либерия | либерийский ; 라이베리아 ; ; リベリア
CI ; Côte d'Ivoire ; Ivory Coast | Ivorian ; 科特迪瓦 | 象牙海岸 ; 科 ; Кот-д'Ивуар | Берег Слоновой Кости ; 코트디부아르 ; ; コートジボワール
GH ; Ghana ; Ghanaian ; 加纳 | 迦納 ; ; Гана | ганский ; 가나 ; ; ガーナ
TG ; Togo ; Togolese ; 多哥 ; 多 ; Того | тоголезский ; 토고 ; ; トーゴ
BJ ; Benin ; Beninese ; 贝宁 | 貝南 ; 贝 ; Бенин | бенинский ; 베냉 ; ; ベナン
CV ; Cabo Verde ; Cape Verde | Cape Verdean | Cabo Verdean ; 佛得角 | 維德角 ; 佛 ; Кабо-Верде ; 카보베르데 ; ; カーボベルデ
MR ; Mauritania ; Mauritanian | Islamic Republic of Mauritania ; 毛里塔尼亚 | 茅利塔尼亞 ; 毛 ; Мавритания ; 모리타니 ; ; モーリタニア
ST ; São Tomé and Príncipe ; Sao Tome and Principe | São Tomé ; 圣多美和普林西比 | 圣普 ; ; Сан-Томе и Принсипи ; 상투메프린시페 ; ; サントメ・プリンシペ
AO ; Angola ; Angolan ; 安哥拉 ; 安 ; Ангола | ангольский ; 앙골라 ; ; アンゴラ
ZM ; Zambia ; Zambian ; 赞比亚 | 尚比亞 ; 赞 ; Замбия | замбийский ; 잠비아 ; ; ザンビア
ZW ; Zimbabwe ; Zimbabwean ; 津巴布韦 | 辛巴威 ; 津 ; Зимбабве | зимбабвийский ; 짐바브웨 ; ; ジンバブエ
MZ ; Mozambique ; Mozambican ; 莫桑比克 | 莫三比克 ; 莫 ; Мозамбик | мозамбикский ; 모잠비크 ; ; モザンビーク
MW ; Malawi ; Malawian ; 马拉维 | 馬拉威 ; 马 ; Малави ; 말라위 ; ; マラウイ
NA ; Namibia ; Namibian ; 纳米比亚 | 納米比亞 ; 纳 ; Намибия | намибийский ; 나미비아 ; ; ナミビア
BW ; Botswana ; Batswana ; 博茨瓦纳 | 波札那 ; 博 ; Ботсвана ; 보츠와나 ; ; ボツワナ
ZA ; South Africa ; South African | Republic of South Africa ; 南非 ; ; ЮАР | Южно-Африканская Республика | южноафриканский | ПАР ; 남아프리카공화국 | 남아공 ; ; 南アフリカ
LS ; Lesotho ; Basotho ; 莱索托 | 賴索托 ; 莱 ; Лесото ; 레소토 ; ; レソト
SZ ; Eswatini ; Swaziland | Swazi ; 斯威士兰 | 史瓦帝尼 ; 斯 ; Эсватини ; 에스와티니 ; ; エスワティニ
MG ; Madagascar ; Malagasy ; 马达加斯加 | 馬達加斯加 ; 马 ; Мадагаскар ; 마다가스카르 ; ; マダガスカル
MU ; Mauritius ; Mauritian ; 毛里求斯 | 模里西斯 ; 毛 ; Маврикий ; 모리셔스 ; ; モーリシャス
SC ; Seychelles ; Seychellois ; 塞舌尔 | 塞席爾 ; 塞 ; Сейшелы | Сейшельские Острова ; 세이셸 ; ; セーシェル
KM ; Comoros ; Comorian | Union of the Comoros ; 科摩罗 | 葛摩 ; 科 ; Коморы | Коморские Острова ; 코모로 ; ; コモロ
MX ; Mexico ; Mexican | United Mexican States ; 墨西哥 ; 墨 ; Мексика | мексиканский ; 멕시코 ; ; メキシコ
BR ; Brazil ; Brazilian | Federative Republic of Brazil ; 巴西 ; 巴 ; Бразилия | бразильский | Бразилія ; 브라질 ; ; ブラジル
AR ; Argentina ; Argentine | Argentinian | Argentinians ; 阿根廷 ; 阿 ; Аргентина | аргентинский ; 아르헨티나 ; ; アルゼンチン
CL ; Chile ; Chilean ; 智利 ; 智 ; Чили | чилийский ; 칠레 ; ; チリ
CO ; Colombia ; Colombian ; 哥伦比亚 | 哥倫比亞 ; 哥 ; Колумбия | колумбийский | Колумбія ; 콜롬비아 ; ; コロンビア
PE ; Peru ; Peruvian ; 秘鲁 | 秘魯 ; 秘 ; Перу | перуанский ; 페루 ; ; ペルー
EC ; Ecuador ; Ecuadorian | Ecuadorean ; 厄瓜多尔 | 厄瓜多 ; 厄 ; Эквадор | эквадорский ; 에콰도르 ; ; エクアドル
BO ; Bolivia ; Bolivian | Plurinational State of Bolivia ; 玻利维亚 | 玻利維亞 ; 玻 ; Боливия | боливийский ; 볼리비아 ; ; ボリビア
PY ; Paraguay ; Paraguayan ; 巴拉圭 ; 巴 ; Парагвай | парагвайский ; 파라과이 ; ; パラグアイ
UY ; Uruguay ; Uruguayan ; 乌拉圭 | 烏拉圭 ; ; Уругвай | уругвайский ; 우루과이 ; ; ウルグアイ
VE ; Venezuela ; Venezuelan | Bolivarian Republic of Venezuela ; 委内瑞拉 | 委內瑞拉 ; 委 ; Венесуэла | венесуэльский | Венесуела ; 베네수엘라 ; ; ベネズエラ
GY ; Guyana ; Guyanese ; 圭亚那 | 蓋亞那 ; 圭 ; Гайана | гайанский ; 가이아나 ; ; ガイアナ
SR ; Suriname ; Surinamese ; 苏里南 | 蘇利南 ; 苏 ; Суринам | суринамский ; 수리남 ; ; スリナム
CU ; Cuba ; Cuban ; 古巴 ; 古 ; Куба | кубинский ; 쿠바 ; ; キューバ
HT ; Haiti ; Haitian ; 海地 ; ; Гаити | гаитянский | Гаїті ; 아이티 ; ; ハイチ
DO ; Dominican Republic ; Dominican ; 多米尼加 | 多明尼加 | 多米尼加共和国 ; 多 ; Доминиканская Республика | Доминикана ; 도미니카공화국 ; ; ドミニカ共和国
JM ; Jamaica ; Jamaican ; 牙买加 | 牙買加 ; 牙 ; Ямайка | ямайский ; 자메이카 ; ; ジャマイカ
TT ; Trinidad and Tobago ; Trinidad & Tobago | Trinidad | Trinidadian ; 特立尼达和多巴哥 | 千里達 ; 特 ; Тринидад и Тобаго ; 트리니다드토바고 ; ; トリニダード・トバゴ
BB ; Barbados ; Barbadian | Bajan ; 巴巴多斯 | 巴貝多 ; 巴 ; Барбадос ; 바베이도스 ; ; バルバドス
BS ; Bahamas ; The Bahamas | Bahamian | Commonwealth of The Bahamas ; 巴哈马 | 巴哈馬 ; 巴 ; Багамы | Багамские Острова ; 바하마 ; ; バハマ
BZ ; Belize ; Belizean ; 伯利兹 | 貝里斯 ; ; Белиз ; 벨리즈 ; ; ベリーズ
GT ; Guatemala ; Guatemalan ; 危地马拉 | 瓜地馬拉 ; ; Гватемала | гватемальский ; 과테말라 ; ; グアテマラ
HN ; Honduras ; Honduran ; 洪都拉斯 | 宏都拉斯 ; 洪 ; Гондурас | гондурасский ; 온두라스 ; ; ホンジュラス
SV ; El Salvador ; Salvadoran | Salvadorans ; 萨尔瓦多 | 薩爾瓦多 ; 萨 ; Сальвадор | сальвадорский ; 엘살바도르 ; ; エルサルバドル
NI ; Nicaragua ; Nicaraguan ; 尼加拉瓜 ; 尼 ; Никарагуа | никарагуанский ; 니카라과 ; ; ニカラグア
CR ; Costa Rica ; Costa Rican ; 哥斯达黎加 | 哥斯大黎加 ; 哥 ; Коста-Рика ; 코스타리카 ; ; コスタリカ
PA ; Panama ; Panamanian ; 巴拿马 | 巴拿馬 ; 巴 ; Панама | панамский ; 파나마 ; ; パナマ
AG ; Antigua and Barbuda ; Antigua | Antiguan ; 安提瓜和巴布达 | 安巴 ; ; Антигуа и Барбуда ; 앤티가바부다 ; ; アンティグア・バーブーダ
DM ; Dominica ; ; 多米尼克 ; 多 ; Доминика ; 도미니카연방 ; ; ドミニカ国
GD ; Grenada ; Grenadian ; 格林纳达 | 格瑞那達 ; 格 ; Гренада ; 그레나다 ; ; グレナダ
KN ; Saint Kitts and Nevis ; St. Kitts and Nevis ; 圣基茨和尼维斯 ; ; Сент-Китс и Невис ; 세인트키츠네비스 ; ; セントクリストファー・ネービス
LC ; Saint Lucia ; St. Lucia | Saint Lucian ; 圣卢西亚 ; ; Сент-Люсия ; 세인트루시아 ; ; セントルシア
VC ; Saint Vincent and the Grenadines ; St. Vincent and the Grenadines ; 圣文森特和格林纳丁斯 ; ; Сент-Винсент и Гренадины ; 세인트빈센트그레나딘 ; ; セントビンセント
AD ; Andorra ; Andorran ; 安道尔 ; ; Андорра ; 안도라 ; ; アンドラ
MC ; Monaco ; Monegasque ; 摩纳哥 ; ; Монако ; 모나코 ; ; モナコ
SM ; San Marino ; Sammarinese ; 圣马力诺 ; ; Сан-Марино ; 산마리노 ; ; サンマリノ
VA ; Holy See ; Vatican | The Vatican ; 梵蒂冈 | 教廷 | 梵蒂岡 ; 梵 ; Ватикан | Святой Престол | Ватикану ; 바티칸 | 교황청 ; ; バチカン
NATO ; NATO ; North Atlantic Treaty Organization | North Atlantic Council | Atlantic Alliance ; 北约 | 北約 | 北大西洋公约组织 ; ; НАТО | Североатлантический альянс ; 나토 | 북대서양조약기구 ; ; 北大西洋条約機構
UN ; United Nations ; UN | U.N. | UNSC | UN Security Council | United Nations Security Council | U.N. Security Council | UN General Assembly | UNGA | United Nations General Assembly ; 联合国 | 聯合國 | 联合国安理会 | 安理会 | 联大 ; ; ООН | Организация Объединенных Наций | Совет Безопасности ООН | Совбез ООН | Совет Безопасности | Генассамблея ООН ; 유엔 | 국제연합 | 유엔 안보리 ; ; 国連
ASEAN ; ASEAN ; Association of Southeast Asian Nations ; 东盟 | 東盟 | 东南亚国家联盟 | 東協 ; ; АСЕАН ; 아세안 ; ; 東南アジア諸国連合
SCO ; Shanghai Cooperation Organisation ; SCO | Shanghai Cooperation Organization ; 上合组织 | 上海合作组织 | 上合 ; ; ШОС | Шанхайская организация сотрудничества ; 상하이협력기구 ; ; 上海協力機構
BRICS ; BRICS ; BRICS Plus ; 金砖国家 | 金砖 | 金磚 | 金砖机制 ; ; БРИКС ; 브릭스 ; ;
G20 ; G20 ; G-20 | Group of Twenty | Group of 20 ; 二十国集团 | 20国集团 ; ; Группа двадцати | Большая двадцатка ; 주요 20개국 ; ;
G7 ; G7 ; G-7 | Group of Seven ; 七国集团 ; ; Группа семи | Большая семерка | Большая семёрка | Група семи ; 주요 7개국 ; ;
APEC ; APEC ; Asia-Pacific Economic Cooperation ; 亚太经合组织 | 亚太经济合作组织 | 亞太經合組織 ; ; АТЭС ; 아시아태평양경제협력체 | 에이펙 ; ;
WTO ; World Trade Organization ; WTO ; 世贸组织 | 世界贸易组织 | 世貿組織 ; ; ВТО | Всемирная торговая организация ; 세계무역기구 ; ;
IMF ; International Monetary Fund ; IMF ; 国际货币基金组织 ; ; МВФ | Международный валютный фонд ; 국제통화기금 ; ;
WB ; World Bank ; World Bank Group ; 世界银行 | 世行 ; ; Всемирный банк | Світовий банк ; 세계은행 ; ;
NDB ; New Development Bank ; NDB ; 新开发银行 | 金砖国家新开发银行 | 新開發銀行 ; ; Новый банк развития ; ; ;
AIIB ; Asian Infrastructure Investment Bank ; AIIB ; 亚投行 | 亚洲基础设施投资银行 | 亞投行 ; ; Азиатский банк инфраструктурных инвестиций | АБИИ ; ; ;
WHO ; World Health Organization ; WHO ; 世卫组织 | 世界卫生组织 ; ; ВОЗ | Всемирная организация здравоохранения ; 세계보건기구 ; ;
IAEA ; IAEA ; International Atomic Energy Agency ; 国际原子能机构 ; ; МАГАТЭ | МАГАТЕ ; 국제원자력기구 ; ;
AFU ; African Union ; African Union Commission ; 非洲联盟 | 非盟 ; ; Африканский союз | Афросоюз ; 아프리카연합 ; ;
GCC ; Gulf Cooperation Council ; GCC ; 海合会 | 海湾合作委员会 | 海湾阿拉伯国家合作委员会 ; ; ССАГПЗ | Совет сотрудничества арабских государств Персидского залива ; 걸프협력회의 ; ;
ARL ; League of Arab States ; Arab League ; 阿盟 | 阿拉伯国家联盟 ; ; Лига арабских государств | ЛАГ ; 아랍연맹 ; ;
OSCE ; OSCE ; Organization for Security and Co-operation in Europe | Organization for Security and Cooperation in Europe ; 欧安组织 ; ; ОБСЕ ; 유럽안보협력기구 ; ;
CIS ; Commonwealth of Independent States ; CIS ; 独联体 ; ; СНГ | Содружество Независимых Государств ; 독립국가연합 ; ;
CSTO ; CSTO ; Collective Security Treaty Organization ; 集安组织 | 集体安全条约组织 ; ; ОДКБ ; 집단안보조약기구 ; ;
EAEU ; Eurasian Economic Union ; EAEU ; 欧亚经济联盟 ; ; ЕАЭС | Евразийский экономический союз ; 유라시아경제연합 ; ;
OPEC ; OPEC ; OPEC+ ; 欧佩克 | 石油输出国组织 ; ; ОПЕК ; 석유수출국기구 ; ;
CELAC ; CELAC ; Community of Latin American and Caribbean States ; 拉共体 ; ; СЕЛАК ; ; ;
CARICOM ; CARICOM ; Caribbean Community ; 加勒比共同体 | 加共体 ; ; КАРИКОМ ; 카리콤 ; ;
PIF ; Pacific Islands Forum ; PIF ; 太平洋岛国论坛 ; ; Форум тихоокеанских островов ; 태평양도서국포럼 ; ;
OAS ; Organization of American States ; OAS ; 美洲国家组织 ; ; ОАГ ; 미주기구 ; ;
ICRC ; ICRC ; International Committee of the Red Cross | Red Cross ; 红十字国际委员会 ; ; МККК | Красный Крест ; 국제적십자위원회 ; ;
ICC ; International Criminal Court ; ICC ; 国际刑事法院 ; ; Международный уголовный суд | МУС ; 국제형사재판소 ; ;
`;
