/** Women of the table of names, by the English name of the table; everyone else there is a man. "She" and "he" are told apart by it. */
const names =
  "Hillary Clinton|Kamala Harris|Lisa Kenna|Janet Yellen|Katherine Tai|Gina Raimondo|Susie Wiles|Karoline Leavitt|Jen Psaki|Karine Jean-Pierre|Sarah Huckabee Sanders|Stephanie Grisham|Kayleigh McEnany|Tammy Bruce|Wendy Sherman|Victoria Nuland|Linda Thomas-Greenfield|Nikki Haley|Tulsi Gabbard|Jennifer Granholm|Brooke Rollins|Samantha Power|Liz Sherwood-Randall|Nancy McEldowney|Anne Neuberger|Mira Rapp-Hooper|Amanda Sloat|Lael Brainard|Nancy Pelosi|Jill Biden|Melania Trump|Ivanka Trump|Enoh Ebong|Lisa Monaco|Susan Rice|Bridget Brink|Julie Davis|Fiona Hill|Sun Chunlan|Liu Yandong|Hua Chunying|Mao Ning|Zhu Fenglian|He Yongqian|Shu Jueting|Shen Yiqin|Peng Liyuan|Carrie Lam|Tsai Ing-wen|Hsiao Bi-khim|Cheng Li-wun|Maria Zakharova|Valentina Matviyenko|Tatyana Golikova|Elvira Nabiullina|Yulia Svyrydenko|Oksana Markarova|Olha Stefanishyna|Olena Zelenska|Theresa May|Liz Truss|Yvette Cooper|Rachel Reeves|Elizabeth II|Elisabeth Borne|Catherine Colonna|Brigitte Macron|Angela Merkel|Annalena Baerbock|Giorgia Meloni|Sophie Wilmes|Catherine Connolly|Mette Frederiksen|Magdalena Andersson|Ann Linde|Erna Solberg|Sanna Marin|Elina Valtonen|Kristrun Frostadottir|Katrin Jakobsdottir|Viola Amherd|Karin Keller-Sutter|Doris Leuthard|Simonetta Sommaruga|Beata Szydlo|Zuzana Caputova|Katalin Novak|Natasa Pirc Musar|Ana Brnabic|Vjosa Osmani|Kersti Kaljulaid|Kaja Kallas|Evika Silina|Dalia Grybauskaite|Ingrida Simonyte|Maia Sandu|Sviatlana Tsikhanouskaya|Emine Erdogan|Salome Zourabichvili|Ursula von der Leyen|Federica Mogherini|Margrethe Vestager|Cecilia Malmstrom|Roberta Metsola|Christine Lagarde|Marta Kos|Rosemary DiCarlo|Michelle Bachelet|Margaret Chan|Kristalina Georgieva|Ngozi Okonjo-Iweala|Mirjana Spoljaric|Park Geun-hye|Kang Kyung-wha|Kim Hye-kyung|Kim Keon-hee|Kim Yo Jong|Choe Son Hui|Sanae Takaichi|Yoko Kamikawa|Satsuki Katayama|Droupadi Murmu|Sushma Swaraj|Nirmala Sitharaman|Julie Bishop|Marise Payne|Penny Wong|Jacinda Ardern|Nanaia Mahuta|Judith Collins|Paetongtarn Shinawatra|Aung San Suu Kyi|Halimah Yacob|Retno Marsudi|Sara Duterte|Theresa Lazaro|Sheikh Hasina|Harini Amarasuriya|Sushila Karki|Fiame Naomi Mata'afa|Hilda Heine|Queen Rania|Chrystia Freeland|Melanie Joly|Anita Anand|Jody Thomas|Mary Simon|Claudia Sheinbaum|Alicia Barcena|Dilma Rousseff|Dina Boluarte|Delcy Rodriguez|Maria Corina Machado|Xiomara Castro|Laura Fernandez|Kamla Persad-Bissessar|Mia Mottley|Naledi Pandor|Sahle-Work Zewde|Therese Kayikwamba Wagner|Samia Suluhu Hassan|Netumbo Nandi-Ndaitwah".split(
    "|",
  );

const women: ReadonlySet<string> = new Set(names);

/** All women of the table, by name. */
export function listWomen(): readonly string[] {
  return names;
}

/** Whether a person of the table of names is a woman. */
export function isWoman(name: string): boolean {
  return women.has(name);
}
