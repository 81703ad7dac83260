/*
 * How Korean reads the characters of its own people's names: a Hangul syllable, then its characters, simplified. Only everyday ones: a name with
 * another is not read. Initial ㄹ and ㄴ are given up as the South does (李 이, 柳 유) and kept as the North does.
 */
const rows = `
강 姜康强刚江 | 건 建健 | 경 景京敬庆炅卿经璟 | 계 桂启 | 고 高 | 곽 郭 | 관 宽官 | 광 光广 | 교 教 | 구 具求九 | 국 国 | 권 权 | 규 奎圭揆 | 균 均 | 근 根槿近 | 금 金今琴 | 기 基奇起琪纪其 | 길 吉 | 김 金
나 罗娜 | 남 南男 | 노 卢鲁 | 녀 女 | 단 段 | 대 大 | 덕 德 | 도 道都度 | 동 东同栋 | 두 斗 | 락 洛 | 량 良梁 | 련 莲 | 렬 烈 | 령 玲龄 | 로 卢鲁 | 룡 龙 | 류 柳刘 | 륜 伦 | 리 李利理 | 림 林 | 만 万晚 | 명 明命铭
모 模 | 무 武 | 문 文门 | 미 美 | 민 民闵敏旻 | 박 朴 | 방 方芳 | 배 裴 | 백 白 | 범 范 | 병 丙秉炳 | 보 宝甫 | 복 福 | 봉 奉凤 | 부 富 | 빈 彬 | 사 史 | 산 山 | 삼 三 | 상 相尚祥 | 서 徐瑞书 | 석 锡石硕奭 | 선 善宣先
설 薛雪 | 성 成星圣诚性盛 | 세 世 | 소 昭素苏 | 손 孙 | 송 宋松 | 수 秀洙守寿树 | 숙 淑 | 순 顺淳舜 | 승 承升胜 | 시 时 | 식 植 | 신 申信新辛慎 | 심 沈 | 아 雅 | 안 安 | 애 爱 | 양 梁洋 | 언 彦 | 엄 严 | 여 吕余 | 연 延妍莲渊
열 烈悦 | 영 永英荣泳映玲 | 예 艺睿 | 오 吴五 | 옥 玉 | 완 完 | 왕 王 | 용 龙勇容用 | 우 禹宇佑愚 | 욱 旭昱 | 운 云 | 웅 雄 | 원 元源 | 위 魏 | 유 柳刘俞裕有 | 윤 尹允润 | 은 恩银殷 | 의 义 | 이 李 | 익 益 | 인 仁寅人 | 일 一日
임 林任 | 장 张章 | 재 在载才宰 | 전 全田 | 정 郑正廷丁静祯定 | 제 济 | 조 赵曹朝 | 종 钟宗 | 주 周朱柱珠 | 준 俊准骏 | 중 中仲重 | 지 智志池 | 진 镇真晋陈珍 | 찬 赞灿 | 창 昌 | 채 蔡 | 천 千天 | 철 哲喆铁 | 청 清 | 초 楚 | 최 崔
춘 春 | 충 忠 | 치 治 | 태 泰太 | 택 泽 | 표 表 | 필 弼 | 하 河夏 | 학 学 | 한 韩汉 | 해 海 | 향 香 | 허 许 | 헌 宪 | 현 贤玄铉显炫 | 형 亨炯型 | 혜 惠慧 | 호 浩镐虎昊 | 홍 洪弘 | 화 花华和 | 환 焕桓 | 황 黄 | 효 孝 | 훈 勋薰 | 휘 辉 | 희 熙姬喜
`;

let readings: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The Hangul syllables that a simplified character of a Korean name may stand for; empty for one that the table lacks. */
export function readSinoKorean(character: string): ReadonlySet<string> {
  readings ??= indexRows();
  return readings.get(character) ?? new Set();
}

function indexRows(): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const row of rows.split(/[|\n]/)) {
    const [syllable = "", characters = ""] = row.trim().split(" ");
    for (const character of characters) index.set(character, (index.get(character) ?? new Set()).add(syllable));
  }
  return index;
}
