/** Persons of the Republic of Korea and of the DPRK. Columns: see `readPersons`. Dates of office: the presidential office, the Foreign Ministry, KCNA. */
export const peopleKorea = `
KR ; Park Geun-hye ; ~Park ; 朴槿惠 ; Пак Кын Хе ; 박근혜 | ~박 ; 朴槿恵 ; president 2013-02-25 2016-12-09
KR ; Hwang Kyo-ahn ; ; 黄教安 ; Хван Гё Ан ; 황교안 | ~황 ; 黄教安 ; president 2016-12-09 2017-05-10, prime-minister 2015-06-18 2017-05-12
KR ; Moon Jae-in ; ~Moon ; 文在寅 ; Мун Чжэ Ин | Мун Джэин | ~Мун ; 문재인 | ~문 ; 文在寅 ; president 2017-05-10 2022-05-10
KR ; Yoon Suk Yeol ; Yoon Seok-youl | Yoon Suk-yeol | Yoon Seok-yeol | Yoon ; 尹锡悦 | 尹錫悅 ; Юн Сок Ёль | Юн Сок Ель | Юн Согёль ; 윤석열 | ~윤 ; 尹錫悦 ; president 2022-05-10 2024-12-14
KR ; Han Duck-soo ; Han Duck Soo | ~Han ; 韩悳洙 | 韓悳洙 | 韩德洙 | 韩惪洙 ; Хан Док Су ; 한덕수 | ~한 ; 韓悳洙 ; prime-minister 2022-05-21 2025-05-02, president 2024-12-14 2024-12-27, president 2025-03-24 2025-05-02
KR ; Choi Sang-mok ; Choi Sang Mok | ~Choi ; 崔相穆 ; Чхве Сан Мок ; 최상목 | ~최 ; 崔相穆 ; finance-minister 2023-12-29 2025-05-02, president 2024-12-27 2025-03-24
KR ; Lee Ju-ho ; Lee Ju Ho | ~Lee ; 李周浩 ; Ли Чжу Хо ; 이주호 | ~이 ; 李周浩 ; president 2025-05-02 2025-06-04, prime-minister 2025-05-02 2025-07-03
KR ; Lee Jae Myung ; Lee Jae-myung | Jae Myung Lee | ~Lee ; 李在明 ; Ли Чжэ Мён | Ли Джэмён | ~Ли ; 이재명 | ~이 ; 李在明 | イ・ジェミョン ; president 2025-06-04 …
KR ; Lee Nak-yon ; ~Lee ; 李洛渊 | 李洛淵 ; Ли Нак Ён ; 이낙연 ; 李洛淵 ; prime-minister 2017-05-31 2020-01-14
KR ; Yoo Il-ho ; ; 柳一镐 ; ; 유일호 ; ; prime-minister 2017-05-12 2017-05-31
KR ; Chung Sye-kyun ; ~Chung ; 丁世均 ; Чон Се Гюн ; 정세균 ; 丁世均 ; prime-minister 2020-01-14 2021-04-16
KR ; Hong Nam-ki ; ~Hong ; 洪楠基 ; ; 홍남기 ; 洪楠基 ; prime-minister 2021-04-16 2021-05-14
KR ; Kim Boo-kyum ; ~Kim ; 金富谦 | 金富謙 ; Ким Бу Гём ; 김부겸 ; 金富謙 ; prime-minister 2021-05-14 2022-05-12
KR ; Choo Kyung-ho ; ; 秋庆镐 ; ; 추경호 ; ; prime-minister 2022-05-12 2022-05-21
KR ; Kim Min-seok ; Kim Minseok | ~Kim ; 金民锡 | 金民錫 ; Ким Мин Сок ; 김민석 ; 金民錫 ; prime-minister 2025-07-03 …
KR ; Yun Byung-se ; ~Yun ; 尹炳世 ; Юн Бён Се ; 윤병세 ; 尹炳世 ; foreign-minister 2013-03-13 2017-06-18
KR ; Kang Kyung-wha ; Kang Kyung Wha | ~Kang ; 康京和 ; Кан Гён Хва ; 강경화 ; 康京和 ; foreign-minister 2017-06-18 2021-02-09, ambassador-to-us 2025-10-04 …
KR ; Chung Eui-yong ; Chung Eui Yong | ~Chung ; 郑义溶 | 鄭義溶 ; Чон Ый Ён ; 정의용 ; 鄭義溶 ; security-adviser 2017-05-21 2020-07-03, foreign-minister 2021-02-09 2022-05-12
KR ; Park Jin ; ; 朴振 ; Пак Чин ; 박진 장관 | 박진 외교부 ; 朴振 ; foreign-minister 2022-05-12 2024-01-10
KR ; Cho Tae-yul ; Cho Tae-yeol | Cho Tae Yul | ~Cho ; 赵兑烈 | 趙兌烈 ; Чо Тхэ Ёль ; 조태열 ; 趙兌烈 ; foreign-minister 2024-01-10 2025-07-19
KR ; Cho Hyun ; ~Cho ; 赵显 | 趙顯 ; Чо Хён ; 조현 외교 | 조현 장관 ; 趙顕 ; foreign-minister 2025-07-19 …
KR ; Suh Hoon ; ~Suh ; 徐薰 ; Со Хун ; 서훈 ; 徐薫 ; security-adviser 2020-07-03 2022-05-10
KR ; Kim Sung-han ; Kim Sung Han | ~Kim ; 金圣翰 | 金聖翰 ; Ким Сон Хан ; 김성한 ; 金聖翰 ; security-adviser 2022-05-10 2023-03-29
KR ; Cho Tae-yong ; Cho Taeyong | Cho Tae Yong | ~Cho ; 赵太庸 | 趙太庸 ; Чо Тхэ Ён ; 조태용 ; 趙太庸 ; security-adviser 2023-03-30 2024-01-10, intelligence-chief 2024-01-16 2025-06-25
KR ; Chang Ho-jin ; ~Chang ; 张虎镇 | 張虎鎮 ; ; 장호진 ; 張虎鎮 ; security-adviser 2024-01-10 2024-08-12
KR ; Shin Won-sik ; ~Shin ; 申源湜 ; Син Вон Сик ; 신원식 ; 申源湜 ; defence-minister 2023-10-07 2024-09-06, security-adviser 2024-08-12 2025-06-04
KR ; Wi Sung-lac ; Wi Sung Lac | ~Wi ; 魏圣洛 | 魏聖洛 ; Ви Сон Нак ; 위성락 ; 魏聖洛 ; security-adviser 2025-06-04 …
KR ; Ahn Gyu-back ; ~Ahn ; 安圭伯 ; Ан Гю Бэк ; 안규백 ; 安圭伯 ; defence-minister 2025-07-25 …
KR ; Kim Yong-beom ; ; 金容范 ; ; 김용범 ; ; policy-chief 2025-06-06 …
KR ; Kim Jung-kwan ; Kim Jeong-gwan ; 金正官 ; ; 김정관 ; ; industry-minister 2025-07-21 …
KR ; Yeo Han-koo ; ; 吕翰九 ; ; 여한구 ; ; trade-minister 2025-06-10 …
KR ; Koo Yun-cheol ; ; 具润哲 ; ; 구윤철 ; ; finance-minister 2025-07-19 …
KR ; Kim Hye-kyung ; Kim Hea Kyung ; 金惠景 ; ; 김혜경 ; ;
KR ; Kim Keon-hee ; Kim Keon Hee ; 金建希 ; ; 김건희 ; ;
KR ; Ban Ki-moon ; Ban Ki Moon ; 潘基文 ; Пан Ги Мун ; 반기문 ; 潘基文 ;
KR ; Woo Won-shik ; Woo Won-sik ; 禹元植 ; У Вон Сик ; 우원식 ; 禹元植 ; assembly-speaker 2024-06-05 2026-05-30
KP ; Kim Jong Un ; Kim Jong-un | Chairman Kim | ~Kim ; 金正恩 | ~金 ; Ким Чен Ын | Ким Чен Ин | ~Ким ; 김정은 | ~김 ; 金正恩 ; supreme-leader 2011-12-17 …
KP ; Kim Yo Jong ; Kim Yo-jong | ~Kim ; 金与正 | 金與正 ; Ким Ё Чжон | Ким Е Чжон ; 김여정 ; 金与正 ; vice-department-director 2014-11-28 …
KP ; Kim Yong Nam ; Kim Yong-nam ; 金永南 ; Ким Ён Нам ; 김영남 ; 金永南 ; assembly-presidium-president 1998-09-05 2019-04-11
KP ; Choe Ryong Hae ; Choe Ryong-hae ; 崔龙海 | 崔龍海 ; Цой Рён Хэ ; 최룡해 ; 崔竜海 ; assembly-presidium-president 2019-04-11 …
KP ; Pak Pong Ju ; Pak Pong-ju ; 朴凤柱 ; Пак Пон Чжу ; 박봉주 ; ; prime-minister 2013-04-01 2019-04-11
KP ; Kim Jae Ryong ; Kim Jae-ryong ; 金才龙 ; Ким Чжэ Рён ; 김재룡 ; ; prime-minister 2019-04-11 2020-08-13
KP ; Kim Tok Hun ; Kim Tok-hun ; 金德训 | 金德訓 ; Ким Ток Хун ; 김덕훈 ; 金徳訓 ; prime-minister 2020-08-13 2024-12-29
KP ; Pak Thae Song ; Pak Thae-song ; 朴泰成 | 朴泰成 ; Пак Тхэ Сон ; 박태성 ; 朴泰成 ; prime-minister 2024-12-29 …
KP ; Ri Yong Ho ; Ri Yong-ho ; 李勇浩 | 李容浩 ; Ли Ён Хо ; 리용호 ; 李容浩 ; foreign-minister 2016-05-09 2020-01-18
KP ; Ri Son Gwon ; Ri Son-gwon ; 李善权 ; Ли Сон Гвон ; 리선권 ; 李善権 ; foreign-minister 2020-01-18 2022-06-10
KP ; Choe Son Hui ; Choe Son-hui ; 崔善姬 ; Цой Сон Хи ; 최선희 ; 崔善姫 ; foreign-minister 2022-06-10 …
`;
