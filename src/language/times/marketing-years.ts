/** When the season of a crop begins, by the trade's own calendar and on the field. */
export interface CropYear {
  readonly crop: string;
  /** First month of the marketing year, which runs twelve months. */
  readonly marketingStart: number;
  /** Months of the field in the United States, planting to harvest; a second month below the first means the next year. */
  readonly growing: readonly [number, number];
  /** The crop's names in running text, in the four languages; lower case, stems where the language inflects. */
  readonly names: readonly string[];
}

/**
 * Marketing years of the United States: USDA Foreign Agricultural Service, "Export Sales Reporting: commodities and marketing years" (wheat,
 * barley, oats June to May; cotton and rice August to July; soybeans, corn and sorghum September to August; meat by calendar year).
 * Months of the field: USDA National Agricultural Statistics Service, "Field Crops: Usual Planting and Harvesting Dates" (Handbook 628).
 */
export const cropYears: readonly CropYear[] = [
  {
    crop: "soybeans",
    marketingStart: 9,
    growing: [4, 11],
    names: ["soybean", "soy bean", "soya", "大豆", "黄豆", "黃豆", "соев", "соя", "сои", "сою", "대두"],
  },
  { crop: "corn", marketingStart: 9, growing: [4, 11], names: ["corn", "maize", "玉米", "кукуруз", "옥수수"] },
  { crop: "sorghum", marketingStart: 9, growing: [4, 11], names: ["sorghum", "高粱", "сорго"] },
  { crop: "wheat", marketingStart: 6, growing: [9, 8], names: ["wheat", "小麦", "小麥", "пшениц", "소맥"] },
  { crop: "barley", marketingStart: 6, growing: [3, 9], names: ["barley", "大麦", "大麥", "ячмен", "ячмень", "보리"] },
  { crop: "cotton", marketingStart: 8, growing: [3, 12], names: ["cotton", "棉花", "хлоп", "면화"] },
  { crop: "rice", marketingStart: 8, growing: [3, 10], names: ["rice", "大米", "稻米", "риса", "рису", "рисом", "쌀"] },
];
