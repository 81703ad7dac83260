/** Persons of the United States. Columns: see `readPersons`. Dates of office: the White House, the departments and the Senate's roll of confirmations. */
export const peopleUs = `
US ; Joe Biden ; Joseph R. Biden, Jr. | Joseph R. Biden Jr. | Joseph R. Biden | Joseph Biden | Biden ; 拜登 | 乔·拜登 | 喬·拜登 | 约瑟夫·拜登 ; Джо Байден | Джозеф Байден | Байден ; 바이든 | 조 바이든 ; バイデン ; vice-president 2009-01-20 2017-01-20, president 2021-01-20 2025-01-20 #Q6279
US ; Donald Trump ; Donald J. Trump | Donald John Trump | Trump ; 特朗普 | 川普 | 唐纳德·特朗普 | 唐納德·川普 ; Дональд Трамп | Трамп ; 트럼프 | 도널드 트럼프 ; トランプ | ドナルド・トランプ ; president 2017-01-20 2021-01-20 #Q22686, president 2025-01-20 … #Q22686
US ; Barack Obama ; Barack H. Obama | Obama ; 奥巴马 | 歐巴馬 ; Барак Обама | Обама ; 오바마 | 버락 오바마 ; オバマ ; president 2009-01-20 2017-01-20 #Q76
US ; George W. Bush ; George Bush | ~Bush ; 小布什 | 布什 ; Джордж Буш | Буш ; 조지 부시 ; ; president 2001-01-20 2009-01-20
US ; Bill Clinton ; William J. Clinton | ~Clinton ; 克林顿 | 比尔·克林顿 ; Билл Клинтон | Клинтон ; 빌 클린턴 ; ; president 1993-01-20 2001-01-20
US ; Hillary Clinton ; Hillary Rodham Clinton | ~Clinton ; 希拉里 | 希拉里·克林顿 ; Хиллари Клинтон ; 힐러리 클린턴 ; ;
US ; Jimmy Carter ; ~Carter ; 卡特总统 | 吉米·卡特 ; Джимми Картер | Картер ; ; ;
US ; Mike Pence ; Michael R. Pence | Michael Pence | Pence ; 彭斯 ; Майк Пенс | Пенс ; 펜스 | 마이크 펜스 ; ペンス ; vice-president 2017-01-20 2021-01-20
US ; Kamala Harris ; Kamala D. Harris | ~Harris ; 哈里斯 | 贺锦丽 | 賀錦麗 ; Камала Харрис | Харрис ; 해리스 | 카멀라 해리스 ; ハリス ; vice-president 2021-01-20 2025-01-20 #Q10853588
US ; J.D. Vance ; JD Vance | J. D. Vance | Vance ; 万斯 | 范斯 | 萬斯 ; Джей Ди Вэнс | Вэнс ; 밴스 | JD 밴스 ; バンス ; vice-president 2025-01-20 …
US ; Rex Tillerson ; Tillerson | Rex W. Tillerson ; 蒂勒森 ; Рекс Тиллерсон | Тиллерсон ; 틸러슨 ; ティラーソン ; foreign-minister 2017-02-01 2018-03-31
US ; John Kerry ; ~Kerry ; 克里 | 约翰·克里 ; Джон Керри | Керри ; 존 케리 ; ; foreign-minister 2013-02-01 2017-01-20, climate-envoy 2021-01-20 2024-03-06
US ; Thomas Shannon ; Thomas A. Shannon ; 香农 ; Томас Шеннон ; ; ; foreign-minister 2017-01-20 2017-02-01
US ; John Sullivan ; John J. Sullivan | ~Sullivan ; 约翰·沙利文 ; Джон Салливан ; ; ; foreign-minister 2018-03-31 2018-04-26, ambassador-to-russia 2020-01-20 2022-09-04
US ; Mike Pompeo ; Michael R. Pompeo | Michael Pompeo | Pompeo ; 蓬佩奥 | 龐佩奧 ; Майк Помпео | Помпео ; 폼페이오 ; ポンペオ ; foreign-minister 2018-04-26 2021-01-20
US ; Daniel Smith ; Daniel B. Smith ; ; ; ; ; foreign-minister 2021-01-20 2021-01-26
US ; Antony Blinken ; Antony J. Blinken | Tony Blinken | Anthony Blinken | Blinken ; 布林肯 | 安东尼·布林肯 ; Энтони Блинкен | Блинкен | Ентоні Блінкен | Блінкен ; 블링컨 | 토니 블링컨 ; ブリンケン ; foreign-minister 2021-01-26 2025-01-20
US ; Lisa Kenna ; ; ; ; ; ; foreign-minister 2025-01-20 2025-01-21
US ; Marco Rubio ; Marco A. Rubio | Rubio ; 鲁比奥 | 卢比奥 | 魯比歐 | 盧比歐 ; Марко Рубио | Рубио | Рубіо ; 루비오 | 마코 루비오 ; ルビオ ; foreign-minister 2025-01-21 …, security-adviser 2025-05-01 …
US ; Michael Flynn ; Michael T. Flynn | ~Flynn ; 弗林 ; Майкл Флинн ; ; ; security-adviser 2017-01-20 2017-02-13
US ; Keith Kellogg ; Kellogg ; 凯洛格 ; Кит Келлог | Келлог ; 켈로그 ; ; security-adviser 2017-02-13 2017-02-20, ukraine-envoy 2025-01-20 2026-01-01
US ; H.R. McMaster ; H. R. McMaster | Herbert McMaster | McMaster ; 麦克马斯特 ; Герберт Макмастер | Макмастер ; 맥매스터 ; ; security-adviser 2017-02-20 2018-04-09
US ; John Bolton ; John R. Bolton | Bolton ; 博尔顿 | 波顿 ; Джон Болтон | Болтон ; 볼턴 ; ボルトン ; security-adviser 2018-04-09 2019-09-10
US ; Charles Kupperman ; Kupperman ; ; ; ; ; security-adviser 2019-09-10 2019-09-18
US ; Robert O'Brien ; Robert C. O'Brien ; 奥布莱恩 ; Роберт О'Брайен ; 오브라이언 ; ; security-adviser 2019-09-18 2021-01-20
US ; Jake Sullivan ; Jacob J. Sullivan | Jacob Sullivan | Jake J. Sullivan | ~Sullivan ; 沙利文 | 苏利文 | 蘇利文 ; Джейк Салливан | Салливан | Джейк Салліван ; 제이크 설리번 | 설리번 ; サリバン ; security-adviser 2021-01-20 2025-01-20
US ; Mike Waltz ; Michael Waltz | Waltz ; 沃尔茨 | 华尔兹 ; Майк Уолтц | Майкл Уолтц | Уолтц | Майк Волтц ; 마이크 왈츠 | 왈츠 ; ; security-adviser 2025-01-20 2025-05-01, un-ambassador 2025-09-20 …
US ; Jon Finer ; Jonathan Finer | Finer ; 乔恩·芬纳 | 芬纳 ; Джон Файнер | Файнер ; 존 파이너 ; ; deputy-security-adviser 2021-01-20 2025-01-20
US ; Steven Mnuchin ; Steven T. Mnuchin | Mnuchin ; 姆努钦 | 努钦 | 梅努钦 ; Стивен Мнучин | Мнучин ; 므누신 ; ムニューシン ; treasury-secretary 2017-02-13 2021-01-20
US ; Janet Yellen ; Janet L. Yellen | Yellen ; 耶伦 | 葉倫 ; Джанет Йеллен | Йеллен ; 옐런 | 재닛 옐런 ; イエレン ; treasury-secretary 2021-01-26 2025-01-20
US ; Scott Bessent ; Scott K. H. Bessent | Bessent ; 贝森特 | 貝森特 | 貝森 | 斯科特·贝森特 ; Скотт Бессент | Бессент ; 베선트 | 베센트 | 스콧 베선트 ; ベッセント ; treasury-secretary 2025-01-28 …
US ; Robert Lighthizer ; Robert E. Lighthizer | Lighthizer ; 莱特希泽 | 賴海哲 ; Роберт Лайтхайзер | Лайтхайзер ; 라이트하이저 ; ライトハイザー ; trade-representative 2017-05-15 2021-01-20
US ; Katherine Tai ; Katherine C. Tai | ~Tai ; 戴琪 ; Кэтрин Тай ; 캐서린 타이 ; ; trade-representative 2021-03-18 2025-01-20
US ; Jamieson Greer ; Jamieson L. Greer | Greer ; 格里尔 | 葛里尔 | 葛里爾 ; Джеймисон Грир | Грир ; 그리어 | 제이미슨 그리어 ; グリア ; trade-representative 2025-02-27 …
US ; Wilbur Ross ; Wilbur L. Ross | ~Ross ; 罗斯部长 | 威尔伯·罗斯 ; Уилбур Росс ; 윌버 로스 ; ; commerce-secretary 2017-02-28 2021-01-20
US ; Gina Raimondo ; Gina M. Raimondo | Raimondo ; 雷蒙多 ; Джина Раймондо | Раймондо ; 러몬도 ; レモンド ; commerce-secretary 2021-03-03 2025-01-20
US ; Howard Lutnick ; Howard W. Lutnick | Lutnick ; 卢特尼克 | 盧特尼克 ; Говард Латник | Латник ; 러트닉 | 하워드 러트닉 ; ラトニック ; commerce-secretary 2025-02-21 …
US ; James Mattis ; Jim Mattis | James N. Mattis | Mattis ; 马蒂斯 ; Джеймс Мэттис | Мэттис ; 매티스 ; マティス ; defence-minister 2017-01-20 2019-01-01
US ; Patrick Shanahan ; Patrick M. Shanahan | Shanahan ; 沙纳汉 ; Патрик Шанахан ; 섀너핸 ; ; defence-minister 2019-01-01 2019-06-24
US ; Mark Esper ; Mark T. Esper | Esper ; 埃斯珀 ; Марк Эспер | Эспер ; 에스퍼 ; エスパー ; defence-minister 2019-06-24 2019-07-15, defence-minister 2019-07-23 2020-11-09
US ; Richard Spencer ; Richard V. Spencer ; ; ; ; ; defence-minister 2019-07-15 2019-07-23
US ; Christopher Miller ; Christopher C. Miller ; 米勒 ; ; ; ; defence-minister 2020-11-09 2021-01-20
US ; Lloyd Austin ; Lloyd J. Austin III | Lloyd J. Austin | Lloyd Austin III | ~Austin ; 奥斯汀 | 劳埃德·奥斯汀 ; Ллойд Остин | Остин ; 오스틴 | 로이드 오스틴 ; オースティン ; defence-minister 2021-01-22 2025-01-20
US ; Pete Hegseth ; Peter Hegseth | Hegseth ; 赫格塞思 | 海格塞斯 | 赫格塞斯 ; Пит Хегсет | Хегсет | Хегсет ; 헤그세스 | 피트 헤그세스 ; ヘグセス ; defence-minister 2025-01-25 …
US ; Mark Milley ; Mark A. Milley | Milley ; 米利 | 马克·米利 ; Марк Милли | Милли ; 마크 밀리 ; ; joint-chiefs-chairman 2019-10-01 2023-10-01
US ; Charles Q. Brown Jr. ; Charles Q. Brown | C.Q. Brown | Charles Brown | ~Brown ; 查尔斯·布朗 | 小查尔斯·布朗 ; Чарльз Браун ; ; ; joint-chiefs-chairman 2023-10-01 2025-02-21
US ; Dan Caine ; Daniel Caine | ~Caine ; 丹·凯恩 ; Дэн Кейн ; ; ; joint-chiefs-chairman 2025-04-14 …
US ; Jared Kushner ; Kushner ; 库什纳 ; Джаред Кушнер | Кушнер ; 쿠슈너 | 재러드 쿠슈너 ; クシュナー ; senior-adviser 2017-01-20 2021-01-20
US ; Steve Witkoff ; Steven Witkoff | Witkoff ; 威特科夫 | 维特科夫 | 維特科夫 ; Стив Уиткофф | Стивен Уиткофф | Уиткофф | Виткофф | Стів Віткофф | Віткофф ; 위트코프 | 스티브 위트코프 ; ウィトコフ ; envoy 2025-01-20 …
US ; Stephen Miller ; ~Miller ; 斯蒂芬·米勒 ; Стивен Миллер ; 스티븐 밀러 ; ; senior-adviser 2025-01-20 …
US ; Susie Wiles ; Wiles ; 怀尔斯 | 苏西·怀尔斯 ; Сьюзи Уайлс | Уайлс ; 수지 와일스 ; ; chief-of-staff 2025-01-20 …
US ; Ron Klain ; Klain ; 克莱恩 ; Рон Клейн ; ; ; chief-of-staff 2021-01-20 2023-02-08
US ; Jeff Zients ; Jeffrey Zients | Zients ; ; Джефф Зайентс ; ; ; chief-of-staff 2023-02-08 2025-01-20
US ; Karoline Leavitt ; Leavitt ; 莱维特 | 李维特 | 卡罗琳·莱维特 ; Каролин Ливитт | Кэролайн Левитт | Левитт | Ливитт ; 레빗 | 캐롤라인 레빗 ; レビット ; spokesperson 2025-01-20 …
US ; Jen Psaki ; Jennifer Psaki | Psaki ; 普萨基 ; Джен Псаки | Дженнифер Псаки | Псаки ; 사키 | 젠 사키 ; サキ報道官 ; spokesperson 2021-01-20 2022-05-13
US ; Karine Jean-Pierre ; Jean-Pierre ; 让-皮埃尔 | 让·皮埃尔 | 卡琳·让-皮埃尔 ; Карин Жан-Пьер | Жан-Пьер ; 장-피에르 | 카린 장-피에르 ; ; spokesperson 2022-05-13 2025-01-20
US ; Sean Spicer ; Spicer ; 斯派塞 ; Шон Спайсер ; 스파이서 ; ; spokesperson 2017-01-20 2017-07-21
US ; Sarah Huckabee Sanders ; Sarah Sanders | ~Sanders ; 桑德斯 ; Сара Сандерс | Сара Хакаби Сандерс ; 샌더스 대변인 ; ; spokesperson 2017-07-26 2019-07-01
US ; Stephanie Grisham ; Grisham ; 格里沙姆 ; ; ; ; spokesperson 2019-07-01 2020-04-07
US ; Kayleigh McEnany ; McEnany ; 麦克纳尼 ; Кейли Макинани ; 매커내니 ; ; spokesperson 2020-04-07 2021-01-20
US ; Ned Price ; Edward Price ; 内德·普赖斯 | 普莱斯 | 普赖斯 ; Нед Прайс ; 네드 프라이스 ; ; spokesperson 2021-01-20 2023-03-17
US ; Matthew Miller ; Matt Miller | ~Miller ; 马修·米勒 ; Мэтью Миллер ; 매슈 밀러 ; ; spokesperson 2023-04-24 2025-01-20
US ; Tammy Bruce ; ~Bruce ; 布鲁斯发言人 | 塔米·布鲁斯 ; Тэмми Брюс ; 태미 브루스 ; ; spokesperson 2025-01-21 2025-10-10
US ; John Kirby ; ~Kirby ; 柯比 | 约翰·柯比 ; Джон Кирби | Кирби ; 존 커비 | 커비 ; カービー ; spokesperson 2021-01-20 2025-01-20
US ; Wendy Sherman ; Wendy R. Sherman | ~Sherman ; 舍曼 | 谢尔曼 | 温迪·舍曼 ; Уэнди Шерман | Шерман ; 웬디 셔먼 ; シャーマン ; deputy-foreign-minister 2021-04-14 2023-07-28
US ; Kurt Campbell ; Kurt M. Campbell | ~Campbell ; 坎贝尔 | 库尔特·坎贝尔 ; Курт Кэмпбелл ; 커트 캠벨 ; キャンベル ; deputy-foreign-minister 2024-02-12 2025-01-20
US ; Christopher Landau ; Landau ; 兰多 ; Кристофер Ландау | Ландау ; 랜도 ; ; deputy-foreign-minister 2025-03-25 …
US ; Stephen Biegun ; Stephen E. Biegun | Biegun ; 比根 ; Стивен Биган ; 비건 ; ビーガン ; deputy-foreign-minister 2019-12-21 2021-01-20
US ; Victoria Nuland ; Nuland ; 纽兰 ; Виктория Нуланд | Нуланд | Вікторія Нуланд ; 눌런드 ; ; under-secretary 2021-05-03 2024-03-22
US ; Linda Thomas-Greenfield ; Thomas-Greenfield ; 托马斯-格林菲尔德 ; Линда Томас-Гринфилд | Томас-Гринфилд ; 토머스-그린필드 ; ; un-ambassador 2021-02-25 2025-01-20
US ; Nikki Haley ; Nikki R. Haley | Haley ; 黑莉 ; Никки Хейли | Хейли ; 니키 헤일리 ; ; un-ambassador 2017-01-27 2018-12-31
US ; Nicholas Burns ; R. Nicholas Burns | ~Burns ; 伯恩斯大使 | 尼古拉斯·伯恩斯 ; Николас Бернс ; ; ; ambassador-to-china 2022-03-08 2025-01-20
US ; David Perdue ; Perdue ; 庞德伟 | 珀杜 ; Дэвид Пердью ; ; ; ambassador-to-china 2025-05-15 …
US ; Terry Branstad ; Branstad ; 布兰斯塔德 ; ; ; ; ambassador-to-china 2017-07-12 2020-10-04
US ; William Burns ; Bill Burns | William J. Burns | ~Burns ; 威廉·伯恩斯 ; Уильям Бернс ; 윌리엄 번스 ; ; intelligence-chief 2021-03-19 2025-01-20
US ; John Ratcliffe ; Ratcliffe ; 拉特克利夫 ; Джон Рэтклифф | Рэтклифф ; 랫클리프 ; ; intelligence-chief 2025-01-23 …
US ; Tulsi Gabbard ; Gabbard ; 加巴德 ; Тулси Габбард | Габбард ; 개버드 ; ; intelligence-director 2025-02-12 …
US ; Kash Patel ; ~Patel ; 帕特尔 ; Кэш Патель ; ; ; fbi-director 2025-02-20 …
US ; Merrick Garland ; Merrick B. Garland | ~Garland ; 加兰 ; Меррик Гарланд ; ; ; attorney-general 2021-03-11 2025-01-20
US ; Alejandro Mayorkas ; Alejandro N. Mayorkas | Ali Mayorkas | Mayorkas ; 马约卡斯 ; Алехандро Майоркас ; 마요르카스 ; ; homeland-secretary 2021-02-02 2025-01-20
US ; Jennifer Granholm ; Jennifer M. Granholm | Granholm ; 格兰霍姆 ; Дженнифер Грэнхолм ; 그랜홈 ; ; energy-secretary 2021-02-25 2025-01-20
US ; Chris Wright ; ~Wright ; 克里斯·赖特 ; Крис Райт ; ; ; energy-secretary 2025-02-03 …
US ; Doug Burgum ; Burgum ; 伯古姆 ; Даг Бергам ; ; ; interior-secretary 2025-02-01 …
US ; Pete Buttigieg ; Buttigieg ; 布蒂吉格 ; Пит Буттиджич ; ; ; transportation-secretary 2021-02-03 2025-01-20
US ; Xavier Becerra ; Becerra ; ; ; ; ; health-secretary 2021-03-19 2025-01-20
US ; Marty Walsh ; Martin Walsh ; ; ; ; ; labor-secretary 2021-03-23 2023-03-11
US ; Tom Vilsack ; Thomas Vilsack | Vilsack ; 维尔萨克 ; ; ; ; agriculture-secretary 2021-02-24 2025-01-20
US ; Brooke Rollins ; Rollins ; 罗林斯 ; ; ; ; agriculture-secretary 2025-02-13 …
US ; Sonny Perdue ; ; ; ; ; ; agriculture-secretary 2017-04-25 2021-01-20
US ; Samantha Power ; ~Power ; 鲍尔 | 萨曼莎·鲍尔 ; Саманта Пауэр ; 서맨사 파워 ; ; usaid-administrator 2021-05-03 2025-01-20
US ; Brett McGurk ; McGurk ; 麦格克 ; Бретт Макгерк | Макгерк ; 맥거크 ; ; middle-east-coordinator 2021-01-20 2025-01-20
US ; Amos Hochstein ; Hochstein ; 霍赫施泰因 | 霍克斯坦 ; Амос Хохштейн | Хохштейн ; 호크스타인 ; ; senior-adviser 2021-08-10 2025-01-20
US ; Liz Sherwood-Randall ; Elizabeth Sherwood-Randall | Sherwood-Randall ; ; Лиз Шервуд-Рэндалл ; ; ; homeland-security-adviser 2021-01-20 2025-01-20
US ; Phil Gordon ; Philip Gordon | Philip H. Gordon ; ; Филип Гордон ; ; ; vp-security-adviser 2022-03-21 2025-01-20
US ; Nancy McEldowney ; McEldowney ; ; ; ; ; vp-security-adviser 2021-01-20 2022-03-21
US ; Mike Pyle ; Michael Pyle ; ; ; ; ; deputy-security-adviser 2022-06-01 2024-02-01
US ; Daleep Singh ; ; ; ; ; ; deputy-security-adviser 2021-02-01 2022-06-01, deputy-security-adviser 2024-02-01 2025-01-20
US ; Juan Gonzalez ; Juan S. Gonzalez | Juan Sebastian Gonzalez ; ; Хуан Гонсалес ; ; ; senior-director 2021-01-20 2024-03-01
US ; Anne Neuberger ; Neuberger ; 纽伯格 ; Энн Нойбергер ; ; ; deputy-security-adviser 2021-01-20 2025-01-20
US ; Mira Rapp-Hooper ; Rapp-Hooper ; ; ; ; ; senior-director 2023-06-01 2025-01-20
US ; Rush Doshi ; Doshi ; ; ; ; ; senior-director 2021-01-20 2024-03-01
US ; Amanda Sloat ; Sloat ; ; ; ; ; senior-director 2021-01-20 2023-07-01
US ; Daniel Kritenbrink ; Daniel J. Kritenbrink | Kritenbrink ; 康达 ; Дэниел Критенбринк ; 크리튼브링크 ; ; assistant-secretary 2021-09-24 2025-01-20
US ; Sung Kim ; ; ; ; 성 김 | 성김 ; ; north-korea-envoy 2021-05-21 2023-12-01
US ; Brian Deese ; Deese ; ; ; ; ; economic-council-director 2021-01-20 2023-02-21
US ; Lael Brainard ; Brainard ; ; ; ; ; economic-council-director 2023-02-21 2025-01-20
US ; Kevin Hassett ; Hassett ; 哈塞特 ; Кевин Хассетт ; 해싯 ; ; economic-council-director 2025-01-20 …
US ; Larry Kudlow ; Lawrence Kudlow | Kudlow ; 库德洛 ; Ларри Кудлоу | Кудлоу ; 커들로 ; クドロー ; economic-council-director 2018-04-02 2021-01-20
US ; Peter Navarro ; Navarro ; 纳瓦罗 ; Питер Наварро | Наварро ; 나바로 ; ナバロ ; senior-adviser 2017-01-20 2021-01-20, senior-adviser 2025-01-20 …
US ; Jerome Powell ; Jerome H. Powell | Jay Powell | ~Powell ; 鲍威尔 | 鮑爾 ; Джером Пауэлл | Пауэлл ; 제롬 파월 | 파월 ; パウエル ; central-bank-chair 2018-02-05 …
US ; Massad Boulos ; Boulos ; 布洛斯 ; Массад Булос ; ; ; envoy 2025-01-20 …
US ; Tom Barrack ; Thomas Barrack | Barrack ; 巴拉克特使 ; Том Баррак ; ; ; envoy 2025-05-23 …
US ; John Coale ; Coale ; ; Джон Коул | Коул ; ; ; envoy 2025-07-01 …
US ; Richard Grenell ; Ric Grenell | Grenell ; 格雷内尔 ; Ричард Гренелл | Гренелл ; ; ; envoy 2025-01-20 …
US ; Dan Driscoll ; Daniel Driscoll | Driscoll ; 德里斯科尔 ; Дэн Дрисколл | Дрисколл ; ; ; army-secretary 2025-02-25 …
US ; Josh Gruenbaum ; Gruenbaum ; ; Джош Грюнбаум | Грюнбаум ; ; ; envoy 2025-12-01 …
US ; Alexus Grynkewich ; Grynkewich ; ; Алексус Гринкевич ; ; ; saceur 2025-07-04 …
US ; Elon Musk ; Musk ; 马斯克 | 馬斯克 ; Илон Маск | Маск ; 머스크 | 일론 머스크 ; マスク氏 ; senior-adviser 2025-01-20 2025-05-30
US ; Mike Johnson ; ~Johnson ; 约翰逊议长 | 迈克·约翰逊 ; Майк Джонсон ; 마이크 존슨 ; ; speaker 2023-10-25 …
US ; Nancy Pelosi ; Pelosi ; 佩洛西 | 裴洛西 ; Нэнси Пелоси | Пелоси ; 펠로시 | 낸시 펠로시 ; ペロシ ; speaker 2019-01-03 2023-01-03
US ; Kevin McCarthy ; ~McCarthy ; 麦卡锡 ; Кевин Маккарти | Маккарти ; 매카시 ; ; speaker 2023-01-07 2023-10-03
US ; Paul Ryan ; ~Ryan ; 瑞安 ; Пол Райан ; ; ; speaker 2015-10-29 2019-01-03
US ; Chuck Schumer ; Charles Schumer | Schumer ; 舒默 ; Чак Шумер | Шумер ; 슈머 ; ;
US ; Mitch McConnell ; McConnell ; 麦康奈尔 ; Митч Макконнелл | Макконнелл ; 매코널 ; ;
US ; Lindsey Graham ; Lindsey O. Graham | ~Graham ; 格雷厄姆 | 葛瑞姆 ; Линдси Грэм | Грэм ; 그레이엄 ; ;
US ; Bernie Sanders ; ~Sanders ; ; Берни Сандерс ; ; ;
US ; Gavin Newsom ; Newsom ; 纽森 | 纽瑟姆 ; Гэвин Ньюсом | Ньюсом ; 뉴섬 ; ;
US ; Jill Biden ; ; 吉尔·拜登 ; Джилл Байден ; 질 바이든 ; ;
US ; Hunter Biden ; ; 亨特·拜登 ; Хантер Байден ; ; ;
US ; Melania Trump ; ; 梅拉尼娅 | 梅拉尼娅·特朗普 ; Мелания Трамп ; 멜라니아 | 멜라니아 트럼프 ; ;
US ; Ivanka Trump ; ; 伊万卡 | 伊万卡·特朗普 ; Иванка Трамп ; 이방카 ; ;
US ; Donald Trump Jr. ; ; 小特朗普 | 小唐纳德·特朗普 ; Дональд Трамп-младший ; ; ;
US ; Doug Emhoff ; Douglas Emhoff | Emhoff ; ; Даг Эмхофф ; ; ;
US ; Henry Kissinger ; Henry A. Kissinger | Kissinger ; 基辛格 | 季辛吉 ; Генри Киссинджер | Киссинджер ; 키신저 ; キッシンジャー ;
US ; Enoh Ebong ; Enoh T. Ebong | Ebong ; ; ; ; ; ustda-director 2022-04-01 2025-01-20
US ; Michael Kratsios ; Kratsios ; ; ; ; ; science-adviser 2025-03-25 …
US ; Lisa Monaco ; ; ; ; ; ; deputy-attorney-general 2021-04-21 2025-01-20
US ; Susan Rice ; Susan E. Rice ; 赖斯 ; Сьюзан Райс ; ; ; domestic-policy-director 2021-01-20 2023-05-26
US ; Chris Dodd ; Christopher Dodd | Christopher J. Dodd ; ; ; ; ; envoy 2022-11-18 2025-01-20
US ; Bridget Brink ; Bridget A. Brink | Brink ; 布林克 ; Бриджит Бринк | Бріджит Брінк ; ; ; ambassador-to-ukraine 2022-05-18 2025-04-21
US ; Julie Davis ; Julie S. Davis ; ; Джули Дэвис | Джулі Девіс ; ; ; ambassador-to-ukraine 2025-05-05 …
US ; Kurt Volker ; Volker ; 沃尔克 ; Курт Волкер | Волкер ; ; ; ukraine-envoy 2017-07-07 2019-09-27
US ; Fiona Hill ; ; ; Фиона Хилл ; ; ; senior-director 2017-04-01 2019-07-19
US ; Zalmay Khalilzad ; Khalilzad ; 哈利勒扎德 ; Залмай Халилзад ; ; ; envoy 2018-09-21 2021-10-18
US ; Robert Malley ; Rob Malley | Malley ; 马利特使 ; Роберт Мэлли ; ; ; iran-envoy 2021-01-28 2023-06-29
`;
