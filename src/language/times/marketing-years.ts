/** When the season of a crop begins, by the trade's own calendar and on the field. */
export interface CropSeason {
  /** First month of the marketing year, which runs twelve months. */
  readonly marketingStart: number;
  /** Months of the field, planting to harvest; a second month at or below the first means the next year. */
  readonly growing: readonly [number, number];
  /** The marketing year of "2025/26" begins in the second of the two years, as south of the equator, where the crop is sown in the first. */
  readonly secondYear?: boolean;
}

/** A crop of one country. */
export interface CropYear extends CropSeason {
  readonly crop: string;
  /** ISO code of the country, or EU. */
  readonly origin: string;
}

/** A crop, its names in running text, in the four languages (lower case, stems where the language inflects), and its seasons by country. */
export interface Crop {
  readonly crop: string;
  readonly names: readonly string[];
  /** Seasons by country; US is there for every crop, and holds where the words name no other country. */
  readonly seasons: Readonly<Record<string, CropSeason>> & { readonly US: CropSeason };
}

const season = (marketingStart: number, from: number, to: number, secondYear = false): CropSeason => ({
  marketingStart,
  growing: [from, to],
  ...(secondYear ? { secondYear } : {}),
});

/**
 * Marketing years. United States: USDA Foreign Agricultural Service, "Export Sales Reporting: commodities and marketing years" (wheat, barley, oats June to
 * May; cotton and rice August to July; soybeans, corn and sorghum September to August; soybean meal and oil October to September; meat by calendar year).
 * Other countries: the local marketing years of USDA FAS, "Production, Supply and Distribution" (PSD Online), where those of Brazil's and Argentina's
 * soybeans and corn begin with the harvest, in the second year of the season's name.
 * Months of the field: USDA National Agricultural Statistics Service, "Field Crops: Usual Planting and Harvesting Dates" (Handbook 628); USDA FAS, "Crop
 * Calendars" by country.
 */
export const crops: readonly Crop[] = [
  {
    crop: "soybeans",
    names: ["soybean", "soy bean", "soya", "大豆", "黄豆", "黃豆", "соев", "соя", "сои", "сою", "соей", "대두"],
    seasons: {
      US: season(9, 4, 11),
      BR: season(2, 9, 5, true),
      AR: season(4, 10, 6, true),
      PY: season(3, 9, 5, true),
      CN: season(10, 4, 10),
      CA: season(9, 5, 10),
      UA: season(9, 4, 10),
      RU: season(9, 4, 10),
      IN: season(10, 6, 11),
    },
  },
  {
    crop: "soybean meal",
    names: [
      "soybean meal",
      "soymeal",
      "soybean oil",
      "soyoil",
      "豆粕",
      "豆油",
      "соевого шрота",
      "соевый шрот",
      "соевое масло",
      "соевого масла",
      "대두박",
      "대두유",
    ],
    seasons: { US: season(10, 4, 11) },
  },
  {
    crop: "corn",
    names: ["corn", "maize", "玉米", "кукуруз", "옥수수"],
    seasons: {
      US: season(9, 4, 11),
      BR: season(3, 9, 8, true),
      AR: season(3, 9, 8, true),
      ZA: season(5, 10, 7, true),
      CN: season(10, 4, 10),
      CA: season(9, 4, 11),
      UA: season(10, 4, 11),
      RU: season(10, 4, 11),
      EU: season(10, 4, 11),
    },
  },
  {
    crop: "sorghum",
    names: ["sorghum", "高粱", "сорго", "수수"],
    seasons: { US: season(9, 4, 11), AR: season(3, 10, 6, true), AU: season(3, 10, 6, true) },
  },
  {
    crop: "wheat",
    names: ["wheat", "小麦", "小麥", "пшениц", "소맥", "밀가루"],
    seasons: {
      US: season(6, 9, 8),
      CN: season(7, 9, 6),
      EU: season(7, 9, 8),
      RU: season(7, 8, 8),
      UA: season(7, 9, 8),
      KZ: season(9, 5, 10),
      CA: season(8, 4, 10),
      AU: season(10, 4, 1),
      AR: season(12, 5, 1),
      IN: season(4, 10, 5),
    },
  },
  {
    crop: "barley",
    names: ["barley", "大麦", "大麥", "ячмен", "ячмень", "보리"],
    seasons: {
      US: season(6, 3, 9),
      EU: season(7, 9, 8),
      RU: season(7, 4, 9),
      UA: season(7, 9, 8),
      CA: season(8, 4, 10),
      AU: season(11, 4, 1),
      AR: season(12, 5, 1),
    },
  },
  {
    crop: "cotton",
    names: ["cotton", "棉花", "хлоп", "면화"],
    seasons: { US: season(8, 3, 12), CN: season(8, 4, 11), BR: season(8, 12, 8) },
  },
  {
    crop: "rice",
    names: ["rice", "大米", "稻米", "риса", "рису", "рисом", "쌀"],
    seasons: { US: season(8, 3, 10), CN: season(7, 3, 11), IN: season(10, 6, 12), TH: season(1, 5, 12) },
  },
];
