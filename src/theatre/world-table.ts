/**
 * States, capitals and seats of talks, for places that no pack lists. Compiled from general knowledge to
 * about ten km for cities; states by a middle point. A line is a state, then its cities:
 * `Name|other name@CC lat lon [radius km]; City|other name@lat lon`.
 */
export const WORLD_TABLE = `
Afghanistan@AF 33.9 67.7 500; Kabul@34.53 69.17; Kandahar@31.62 65.71; Herat@34.35 62.2
Albania@AL 41.1 20.1 150; Tirana@41.33 19.82
Algeria@DZ 28.2 2.6 900; Algiers@36.75 3.06
Angola@AO -12.3 17.5 600; Luanda@-8.84 13.23
Argentina@AR -34.6 -64 1500; Buenos Aires@-34.6 -58.38
Armenia@AM 40.2 45 120; Yerevan@40.18 44.51
Australia@AU -25.3 134 2000; Canberra@-35.28 149.13; Sydney@-33.87 151.21
Austria@AT 47.6 14.1 250; Vienna@48.21 16.37
Azerbaijan@AZ 40.3 47.7 200; Baku@40.41 49.87
Bahrain@BH 26.05 50.55 30; Manama@26.22 50.58
Bangladesh@BD 23.8 90.3 250; Dhaka@23.81 90.41
Belarus@BY 53.5 28 300; Minsk@53.9 27.57
Belgium@BE 50.6 4.7 130; Brussels@50.85 4.35
Benin Republic@BJ 9.6 2.3 300; Porto-Novo@6.5 2.6
Bolivia@BO -16.7 -64.7 600; La Paz@-16.5 -68.15
Bosnia and Herzegovina|Bosnia@BA 44.2 17.8 150; Sarajevo@43.86 18.41
Botswana@BW -22.2 23.8 400; Gaborone@-24.65 25.91
Brazil@BR -10.8 -53.1 2000; Brasilia@-15.79 -47.88
Bulgaria@BG 42.8 25.2 200; Sofia@42.7 23.32
Burkina Faso@BF 12.3 -1.7 300; Ouagadougou@12.37 -1.53
Burundi@BI -3.4 29.9 100; Bujumbura@-3.38 29.36; Gitega@-3.43 29.93
Cambodia@KH 12.7 104.9 250; Phnom Penh@11.56 104.92
Cameroon@CM 5.7 12.7 400; Yaounde|Yaoundé@3.85 11.5
Canada@CA 61.4 -98.3 2500; Ottawa@45.42 -75.7
Central African Republic|CAR@CF 6.6 20.5 400; Bangui@4.39 18.56; Birao@10.28 22.79
Chad@TD 15.3 18.6 700; N'Djamena|Ndjamena|N’Djamena@12.13 15.06; Adre|Adré@13.47 22.2 5; Abeche|Abéché@13.83 20.83
Chile@CL -37.7 -71.4 1500; Santiago@-33.45 -70.67
China@CN 36.6 103.8 2000; Beijing@39.9 116.4
Colombia@CO 3.9 -73.1 600; Bogota|Bogotá@4.71 -74.07
Costa Rica@CR 9.97 -84.2 150; San Jose@9.93 -84.08
Croatia@HR 45.1 16.4 180; Zagreb@45.81 15.98
Cuba@CU 21.6 -79 500; Havana@23.11 -82.37
Cyprus@CY 35 33.2 80; Nicosia@35.17 33.36
Czech Republic|Czechia@CZ 49.7 15.3 200; Prague@50.08 14.44
Democratic Republic of the Congo|DR Congo|DRC@CD -2.9 23.6 1000; Kinshasa@-4.32 15.31; Goma@-1.67 29.22
Denmark@DK 56 10 150; Copenhagen@55.68 12.57
Djibouti@DJ 11.7 42.6 70; Djibouti City@11.59 43.15
Ecuador@EC -1.4 -78.8 300; Quito@-0.18 -78.47
Egypt@EG 26.5 29.8 500; Cairo@30.04 31.24; Alexandria@31.2 29.92; Aswan@24.09 32.9; Sharm el-Sheikh|Sharm El Sheikh@27.92 34.33
Eritrea@ER 15.4 38.8 300; Asmara@15.34 38.93
Estonia@EE 58.7 25.5 130; Tallinn@59.44 24.75
Ethiopia@ET 8.6 39.6 600; Addis Ababa@9.03 38.74; Mekelle@13.5 39.47; Asosa@10.07 34.53
Finland@FI 64.5 26.3 500; Helsinki@60.17 24.94
France@FR 46.6 2.5 500; Paris@48.86 2.35; Strasbourg@48.57 7.75
Germany@DE 51.1 10.4 400; Berlin@52.52 13.4; Munich@48.14 11.58; Hamburg@53.55 9.99
Ghana@GH 8 -1.2 300; Accra@5.6 -0.19
Greece@GR 39.1 23 300; Athens@37.98 23.73
Guatemala@GT 15.7 -90.4 180; Guatemala City@14.63 -90.51
Guinea@GN 10.4 -11 300; Conakry@9.64 -13.58
Haiti@HT 18.9 -72.7 130; Port-au-Prince@18.54 -72.34
Honduras@HN 14.8 -86.6 200; Tegucigalpa@14.07 -87.19
Hungary@HU 47.2 19.4 200; Budapest@47.5 19.04
Iceland@IS 65 -18.6 250; Reykjavik@64.15 -21.94
India@IN 22.9 79.6 1300; New Delhi@28.61 77.21; Mumbai@19.08 72.88
Indonesia@ID -2.2 117.2 2000; Jakarta@-6.21 106.85
Iran@IR 32.6 54.3 800; Tehran@35.69 51.39; Isfahan@32.65 51.67; Mashhad@36.3 59.6
Iraq@IQ 33 43.7 450; Baghdad@33.31 44.37; Mosul@36.34 43.13; Erbil@36.19 44.01; Basra@30.51 47.78; Kirkuk@35.47 44.39
Ireland@IE 53.2 -8.1 200; Dublin@53.35 -6.26
Israel@IL 31.4 35 200; Jerusalem@31.78 35.22; Tel Aviv@32.07 34.78; Haifa@32.79 34.99
Italy@IT 42.8 12.1 500; Rome@41.9 12.5; Milan@45.46 9.19
Ivory Coast|Côte d'Ivoire@CI 7.6 -5.6 300; Abidjan@5.35 -4.02
Jamaica@JM 18.2 -77.3 100; Kingston@17.97 -76.79
Japan@JP 37.6 138 1000; Tokyo@35.68 139.69
Jordan@JO 31.3 36.8 200; Amman@31.95 35.93
Kazakhstan@KZ 48.2 67.3 1200; Astana@51.17 71.43
Kenya@KE 0.6 37.8 450; Nairobi@-1.29 36.82; Mombasa@-4.04 39.67
Kosovo@XK 42.6 20.9 80; Pristina@42.66 21.17
Kuwait@KW 29.3 47.6 80; Kuwait City@29.38 47.99
Kyrgyzstan@KG 41.5 74.6 350; Bishkek@42.87 74.59
Laos@LA 18.5 103.8 350; Vientiane@17.97 102.63
Latvia@LV 56.9 24.9 180; Riga@56.95 24.11
Lebanon@LB 33.9 35.9 90; Beirut@33.89 35.5; Tripoli (Lebanon)@34.44 35.83
Liberia@LR 6.5 -9.3 200; Monrovia@6.3 -10.8
Libya@LY 27 18 800; Tripoli@32.89 13.19; Benghazi@32.12 20.07; Kufra@24.18 23.3; Misrata@32.38 15.09
Lithuania@LT 55.3 23.9 180; Vilnius@54.69 25.28
Luxembourg@LU 49.8 6.1 40; Luxembourg City@49.61 6.13
Malawi@MW -13.2 34.3 350; Lilongwe@-13.97 33.79
Malaysia@MY 3.8 109.7 700; Kuala Lumpur@3.14 101.69
Mali@ML 17.3 -3.5 600; Bamako@12.64 -8
Malta@MT 35.9 14.4 20; Valletta@35.9 14.51
Mauritania@MR 20.3 -10.3 600; Nouakchott@18.08 -15.98
Mexico@MX 23.9 -102.5 1200; Mexico City@19.43 -99.13
Moldova@MD 47.2 28.5 180; Chisinau@47.01 28.86
Mongolia@MN 46.8 103 900; Ulaanbaatar@47.89 106.91
Montenegro@ME 42.8 19.2 80; Podgorica@42.44 19.26
Morocco@MA 29.9 -8.5 500; Rabat@34.02 -6.84
Mozambique@MZ -17.3 35.5 800; Maputo@-25.97 32.58
Myanmar|Burma@MM 21.2 96.5 700; Naypyidaw@19.76 96.08; Yangon@16.84 96.17
Namibia@NA -22.1 17.2 600; Windhoek@-22.56 17.08
Nepal@NP 28.2 83.9 350; Kathmandu@27.72 85.32
Netherlands@NL 52.1 5.3 150; Amsterdam@52.37 4.9; The Hague|Hague@52.08 4.31
New Zealand@NZ -41.8 171.5 800; Wellington@-41.29 174.78
Nicaragua@NI 12.8 -85 200; Managua@12.11 -86.24
Niger@NE 17.4 9.4 600; Niamey@13.51 2.11
Nigeria@NG 9.6 8.1 500; Abuja@9.08 7.4; Lagos@6.52 3.38
North Korea@KP 40.2 127.2 250; Pyongyang@39.02 125.75
North Macedonia@MK 41.6 21.7 90; Skopje@42 21.43
Norway@NO 64.5 15 700; Oslo@59.91 10.75
Oman@OM 20.6 56.1 400; Muscat@23.59 58.41
Pakistan@PK 30 69.3 700; Islamabad@33.69 73.06; Karachi@24.86 67; Peshawar@34.01 71.58
Palestinian territories|Palestine@PS 31.9 35.2 80; Ramallah@31.9 35.2; Gaza City@31.5 34.47
Panama@PA 8.5 -80.1 250; Panama City@8.98 -79.52
Paraguay@PY -23.2 -58.4 400; Asuncion@-25.26 -57.58
Peru@PE -9.2 -74.4 700; Lima@-12.05 -77.04
Philippines@PH 11.8 122.9 700; Manila@14.6 120.98
Poland@PL 52.1 19.4 300; Warsaw@52.23 21.01
Portugal@PT 39.6 -8.5 280; Lisbon@38.72 -9.14
Qatar@QA 25.3 51.2 80; Doha@25.29 51.53
Republic of the Congo|Congo-Brazzaville@CG -0.8 15.2 400; Brazzaville@-4.26 15.24
Romania@RO 45.9 25 300; Bucharest@44.43 26.1
Russia@RU 61 96 3500; Moscow@55.76 37.62; Saint Petersburg|St Petersburg|St. Petersburg@59.94 30.31; Sochi@43.6 39.73
Rwanda@RW -2 29.9 100; Kigali@-1.95 30.06
Saudi Arabia@SA 24.1 44.6 900; Riyadh@24.71 46.68; Jeddah|Jidda@21.49 39.19; Mecca@21.39 39.86
Senegal@SN 14.4 -14.5 300; Dakar@14.72 -17.47
Serbia@RS 44.2 20.8 200; Belgrade@44.79 20.45
Sierra Leone@SL 8.6 -11.8 150; Freetown@8.47 -13.23
Singapore@SG 1.35 103.8 20
Slovakia@SK 48.7 19.5 180; Bratislava@48.15 17.11
Slovenia@SI 46.1 14.8 100; Ljubljana@46.06 14.51
Somalia@SO 4.8 45.7 600; Mogadishu@2.05 45.32
South Africa@ZA -29 25.1 800; Pretoria@-25.75 28.19; Cape Town@-33.92 18.42; Johannesburg@-26.2 28.05
South Korea@KR 36.4 127.8 250; Seoul@37.57 126.98
South Sudan@SS 7.3 30.3 500; Juba@4.85 31.58; Renk@11.75 32.8; Malakal@9.53 31.66
Spain@ES 40.2 -3.6 500; Madrid@40.42 -3.7
Sri Lanka@LK 7.6 80.7 200; Colombo@6.93 79.86
Sudan@SD 16 30 900; Khartoum@15.5 32.56; Port Sudan@19.62 37.22
Sweden@SE 62.8 16.7 700; Stockholm@59.33 18.07
Switzerland@CH 46.8 8.2 170; Bern@46.95 7.45; Geneva|Genève@46.2 6.15; Zurich|Zürich@47.37 8.54; Lausanne@46.52 6.63; Davos@46.8 9.84; Montreux@46.43 6.91
Syria@SY 35 38.5 300; Damascus@33.51 36.29; Aleppo@36.2 37.16
Taiwan@TW 23.7 121 200; Taipei@25.03 121.57
Tajikistan@TJ 38.5 71 300; Dushanbe@38.56 68.79
Tanzania@TZ -6.3 34.8 600; Dodoma@-6.16 35.75; Dar es Salaam@-6.79 39.21
Thailand@TH 15.1 101 700; Bangkok@13.76 100.5
Tunisia@TN 34.1 9.6 350; Tunis@36.81 10.18
Turkey|Türkiye@TR 39 35.2 700; Ankara@39.93 32.86; Istanbul@41.01 28.98; Gaziantep@37.07 37.38
Turkmenistan@TM 39.1 59.4 500; Ashgabat@37.96 58.33
Uganda@UG 1.3 32.4 300; Kampala@0.35 32.58; Entebbe@0.06 32.46
Ukraine@UA 49 31.4 600; Kyiv|Kiev@50.45 30.52; Kharkiv@49.99 36.23; Odesa|Odessa@46.48 30.73
United Arab Emirates|UAE@AE 23.9 54.3 200; Abu Dhabi@24.45 54.38; Dubai@25.2 55.27
United Kingdom|Britain|UK@GB 54.1 -2.9 500; London@51.51 -0.13; Edinburgh@55.95 -3.19
United States|USA@US 39.8 -98.6 2500; Washington|Washington DC|Washington, D.C.@38.9 -77.04; New York|New York City@40.71 -74.01; Los Angeles@34.05 -118.24
Uruguay@UY -32.8 -56 300; Montevideo@-34.9 -56.16
Uzbekistan@UZ 41.8 63.1 600; Tashkent@41.3 69.24
Venezuela@VE 7.1 -66.2 700; Caracas@10.48 -66.9
Vietnam@VN 16.6 106.3 700; Hanoi@21.03 105.85
Yemen@YE 15.9 47.6 500; Sanaa|Sana'a@15.37 44.19; Aden@12.79 45.02; Hodeidah@14.8 42.95; Taiz|Taizz@13.58 44.02
Zambia@ZM -13.5 27.8 500; Lusaka@-15.39 28.32
Zimbabwe@ZW -19 29.9 350; Harare@-17.83 31.05
`;
