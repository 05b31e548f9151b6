/**
 * What CLDR does not have of a country: other names in both languages, its adjective (Arabic without the article;
 * English), its capital. Written by hand. Six fields a line, `/` between forms of one field:
 * CLDR code | Arabic names | English names | Arabic adjectives | English adjectives and people | Arabic capital | English capital.
 *
 * The forms need no variants of hamza, ta marbuta or alef maqsura: they are folded before they are compared.
 */
export const countries = `
AD | | | أندوري | Andorran | أندورا لا فيلا | Andorra la Vella
AE | الإمارات / دولة الإمارات / دولة الإمارات العربية المتحدة | UAE / Emirates | إماراتي | Emirati | أبوظبي / أبو ظبي | Abu Dhabi
AF | أفغانستان الإسلامية | | أفغاني / أفغانستاني | Afghan | كابول / كابل | Kabul
AL | | | ألباني | Albanian | تيرانا | Tirana
AM | | | أرميني / أرمني | Armenian | يريفان | Yerevan
AO | | | أنغولي | Angolan | لواندا | Luanda
AR | | | أرجنتيني | Argentine / Argentinian | بوينس آيرس / بوينوس آيرس / بوينس أيرس | Buenos Aires
AT | | | نمساوي | Austrian | فيينا | Vienna
AU | | | أسترالي | Australian | كانبرا / كانبيرا | Canberra
AZ | أذربيجان / أذربيجانية | | أذربيجاني / أذري | Azerbaijani / Azeri | باكو | Baku
BA | البوسنة / البوسنة والهرسك | Bosnia / Bosnia-Herzegovina | بوسني | Bosnian | سراييفو | Sarajevo
BB | باربادوس | | باربادوسي | Barbadian | بريدجتاون | Bridgetown
BD | بنجلاديش / بنغلادش | | بنغلاديشي / بنجلاديشي / بنغالي | Bangladeshi | دكا / داكا | Dhaka
BE | | | بلجيكي | Belgian | بروكسل | Brussels
BF | | | بوركيني | Burkinabe | واغادوغو / واجادوجو | Ouagadougou
BG | | | بلغاري | Bulgarian | صوفيا | Sofia
BH | مملكة البحرين | Kingdom of Bahrain | بحريني | Bahraini | المنامة | Manama
BI | | | بوروندي | Burundian | غيتيغا / بوجومبورا | Gitega / Bujumbura
BJ | | | بنيني | Beninese | بورتو نوفو | Porto-Novo
BN | بروناي دار السلام | | بروناوي | Bruneian | بندر سري بكاوان / بندر سيري بيغاوان | Bandar Seri Begawan
BO | | | بوليفي | Bolivian | لاباز / لا باز | La Paz
BR | | | برازيلي | Brazilian | برازيليا | Brasilia / Brasília
BT | | | بوتاني | Bhutanese | تيمفو | Thimphu
BW | بتسوانا | | بوتسواني | Botswanan | غابورون | Gaborone
BY | بيلاروسيا / روسيا البيضاء | | بيلاروسي / بيلاروسي | Belarusian | مينسك | Minsk
CA | | | كندي | Canadian | أوتاوا | Ottawa
CD | الكونغو الديمقراطية / الكونغو الديموقراطية | Democratic Republic of the Congo / Democratic Republic of Congo / DR Congo / DRC | كونغولي | Congolese | كينشاسا | Kinshasa
CF | أفريقيا الوسطى | | | | بانغي | Bangui
CG | الكونغو برازافيل / الكونغو | Republic of the Congo / Congo | | | برازافيل | Brazzaville
CH | | | سويسري | Swiss | برن / بيرن | Bern / Berne
CI | ساحل العاج / كوت ديفوار | Cote d'Ivoire / Côte d'Ivoire / Ivory Coast | إيفواري / عاجي | Ivorian | ياموسوكرو | Yamoussoukro
CL | شيلي | | تشيلي / شيلي | Chilean | سانتياغو / سانتياجو | Santiago
CM | الكاميرون | | كاميروني | Cameroonian | ياوندي | Yaounde / Yaoundé
CN | جمهورية الصين الشعبية / الصين الشعبية | People's Republic of China / PRC | صيني | Chinese | بكين / بيجين | Beijing
CO | | | كولومبي | Colombian | بوغوتا / بوجوتا | Bogota / Bogotá
CR | | | كوستاريكي | Costa Rican | سان خوسيه / سان خوسي | San Jose / San José
CU | | | كوبي | Cuban | هافانا | Havana
CV | كابو فيردي / كاب فيردي | Cabo Verde | | Cape Verdean | برايا | Praia
CY | | | قبرصي | Cypriot | نيقوسيا | Nicosia
CZ | جمهورية التشيك / التشيك | Czech Republic | تشيكي | Czech | براغ | Prague
DE | جمهورية ألمانيا الاتحادية / ألمانيا الاتحادية | Federal Republic of Germany | ألماني | German | برلين | Berlin
DJ | | | جيبوتي | Djiboutian | |
DK | الدنمارك / الدانمارك / الدنمرك | | دنماركي / دانماركي / دنمركي | Danish / Dane | كوبنهاغن / كوبنهاجن | Copenhagen
DO | الدومينيكان / جمهورية الدومينيكان / الجمهورية الدومينيكية / الجمهورية الدومينيكانية | | دومينيكاني | Dominican | سانتو دومينغو | Santo Domingo
DZ | الجمهورية الجزائرية | | جزائري | Algerian | الجزائر العاصمة | Algiers
EC | إكوادور | | إكوادوري | Ecuadorian / Ecuadorean | كيتو | Quito
EE | | | إستوني | Estonian | تالين | Tallinn
EG | جمهورية مصر العربية / جمهورية مصر | Arab Republic of Egypt | مصري | Egyptian | القاهرة | Cairo
EH | | | صحراوي | Sahrawi | |
ER | | | إريتري | Eritrean | أسمرة / أسمرا | Asmara
ES | أسبانيا | | إسباني / أسباني | Spanish / Spaniard | مدريد | Madrid
ET | أثيوبيا | | إثيوبي / أثيوبي | Ethiopian | أديس أبابا | Addis Ababa
FI | | | فنلندي | Finnish / Finn | هلسنكي | Helsinki
FJ | جزر فيجي | | فيجي | Fijian | سوفا | Suva
FM | ميكرونيسيا | | ميكرونيزي | Micronesian | باليكير | Palikir
FR | | French Republic | فرنسي | French / Frenchman | باريس | Paris
GA | الجابون | | غابوني / جابوني | Gabonese | ليبرفيل | Libreville
GB | بريطانيا / بريطانيا العظمى / إنجلترا / إنكلترا / انجلترا | UK / U.K. / Britain / Great Britain / England | بريطاني / إنجليزي / إنكليزي | British / Briton / English | لندن | London
GE | | | جورجي | Georgian | تبليسي | Tbilisi
GH | | | غاني | Ghanaian | أكرا | Accra
GL | جرينلاند / غرينلاند | | غرينلاندي | Greenlandic | نوك | Nuuk
GM | جامبيا | Gambia | غامبي / جامبي | Gambian | بانجول / بانغول | Banjul
GN | | | غيني | Guinean | كوناكري | Conakry
GQ | | | | | مالابو | Malabo
GR | | | يوناني | Greek | أثينا | Athens
GT | جواتيمالا | | غواتيمالي / جواتيمالي | Guatemalan | |
GW | غينيا بيساو | | | | بيساو | Bissau
GY | غويانا | | | Guyanese | جورج تاون / جورجتاون | Georgetown
HK | هونج كونج / هونغ كونغ | | | | |
HN | | | هندوراسي | Honduran | تيغوسيغالبا | Tegucigalpa
HR | | | كرواتي | Croatian | زغرب | Zagreb
HT | هاييتي | | هايتي / هاييتي | Haitian | بورت أو برنس / بور أو برنس | Port-au-Prince
HU | المجر | | مجري / هنغاري | Hungarian | بودابست | Budapest
ID | أندونيسيا | | إندونيسي / أندونيسي | Indonesian | جاكرتا | Jakarta
IE | إيرلندا | | أيرلندي / إيرلندي | Irish | دبلن | Dublin
IL | | | إسرائيلي | Israeli | تل أبيب | Tel Aviv
IN | | | هندي | Indian | نيودلهي / نيو دلهي | New Delhi
IQ | جمهورية العراق | | عراقي | Iraqi | بغداد | Baghdad
IR | الجمهورية الإسلامية الإيرانية / الجمهورية الإسلامية / جمهورية إيران الإسلامية | Islamic Republic of Iran / Islamic Republic | إيراني | Iranian | طهران | Tehran
IS | أيسلندا / إيسلندا | | آيسلندي / أيسلندي | Icelandic / Icelander | ريكيافيك | Reykjavik / Reykjavík
IT | | | إيطالي | Italian | روما | Rome
JM | جاميكا | | جامايكي | Jamaican | كينغستون | Kingston
JO | المملكة الأردنية الهاشمية / المملكة الأردنية | Hashemite Kingdom of Jordan | أردني | Jordanian | عمّان | Amman
JP | | | ياباني | Japanese | طوكيو | Tokyo
KE | | | كيني | Kenyan | نيروبي | Nairobi
KG | قرغيزستان / قيرغيزيا | | قيرغيزي / قرغيزي | Kyrgyz | بيشكك / بشكيك | Bishkek
KH | | | كمبودي | Cambodian | بنوم بنه | Phnom Penh
KM | اتحاد جزر القمر | | قمري | Comorian | موروني | Moroni
KP | جمهورية كوريا الديمقراطية الشعبية | DPRK / Democratic People's Republic of Korea | كوري شمالي | North Korean | بيونغ يانغ / بيونغيانغ / بيونج يانج / بيونغ يانج / بيونجيانج | Pyongyang
KR | جمهورية كوريا | Republic of Korea | كوري جنوبي | South Korean | سول / سيول / سيئول | Seoul
KW | دولة الكويت | State of Kuwait | كويتي | Kuwaiti | |
KZ | قازاقستان / كازاخستان / كزاخستان | | كازاخي / كازاخستاني / قازاقي | Kazakh / Kazakhstani | أستانا / أستانة | Astana
LA | | Lao | لاوسي | Laotian / Lao | فيينتيان / فيانتيان | Vientiane
LB | الجمهورية اللبنانية | Lebanese Republic | لبناني | Lebanese | بيروت | Beirut
LI | ليشتنشتاين | | | | فادوز | Vaduz
LK | سري لانكا | | سريلانكي / سري لانكي | Sri Lankan | كولومبو | Colombo
LR | | | ليبيري | Liberian | مونروفيا | Monrovia
LS | | | ليسوتي | | ماسيرو | Maseru
LT | لتوانيا | | ليتواني | Lithuanian | فيلنيوس | Vilnius
LU | لوكسمبورج / لكسمبورغ | | لوكسمبورغي | Luxembourgish | |
LV | | | لاتفي | Latvian | ريغا / ريجا | Riga
LY | دولة ليبيا | | ليبي | Libyan | طرابلس | Tripoli
MA | المملكة المغربية | Kingdom of Morocco | مغربي | Moroccan | الرباط | Rabat
MC | | | | Monegasque | |
MD | مولدافيا / مولدوفا | | مولدوفي / مولدافي | Moldovan | كيشيناو / تشيسيناو | Chisinau / Chișinău
ME | مونتينيغرو | | | Montenegrin | بودغوريتسا | Podgorica
MG | | | ملغاشي | Malagasy | أنتاناناريفو | Antananarivo
MK | مقدونيا | Macedonia | مقدوني | Macedonian | سكوبيه / سكوبي | Skopje
ML | | | مالي | Malian | باماكو | Bamako
MM | بورما / ميانمار | Burma | بورمي / ميانماري | Burmese | نايبيداو / يانغون / رانغون | Naypyidaw / Yangon
MN | | | منغولي | Mongolian | أولان باتور / أولان باتار | Ulaanbaatar / Ulan Bator
MR | | | موريتاني | Mauritanian | نواكشوط | Nouakchott
MT | مالطة | | مالطي | Maltese | فاليتا | Valletta
MU | موريشيوس | | | Mauritian | بورت لويس | Port Louis
MV | المالديف / جزر المالديف | | مالديفي | Maldivian |  | Male / Malé
MW | مالاوي | | | Malawian | ليلونغوي | Lilongwe
MX | | | مكسيكي | Mexican | مكسيكو سيتي / مكسيكو | Mexico City
MY | | | ماليزي | Malaysian | كوالالمبور / كوالا لامبور / كوالا لمبور | Kuala Lumpur
MZ | موزامبيق | | موزمبيقي | Mozambican | مابوتو | Maputo
NA | | | ناميبي | Namibian | ويندهوك | Windhoek
NE | | | نيجري | Nigerien | نيامي | Niamey
NG | | | نيجيري | Nigerian | أبوجا | Abuja
NI | نيكاراجوا | | نيكاراغوي | Nicaraguan | ماناغوا | Managua
NL | | Holland | هولندي | Dutch / Dutchman | أمستردام | Amsterdam
NO | | | نرويجي | Norwegian | أوسلو | Oslo
NP | | | نيبالي | Nepalese / Nepali | كاتماندو / كاتمندو | Kathmandu
NZ | نيوزيلاندا | | نيوزيلندي | New Zealander | ولنغتون / ويلينغتون / ويلنغتون | Wellington
OM | سلطنة عمان | Sultanate of Oman | عماني | Omani | مسقط | Muscat
PA | | | بنمي | Panamanian | |
PE | البيرو | | بيروفي / بيرواني | Peruvian | ليما | Lima
PG | | PNG | | | بورت مورسبي | Port Moresby
PH | | | فلبيني / فليبيني | Philippine / Filipino | مانيلا | Manila
PK | | | باكستاني | Pakistani | إسلام آباد / إسلام أباد | Islamabad
PL | بولونيا | | بولندي | Polish / Pole | وارسو | Warsaw
PR | | | بورتوريكي | Puerto Rican | |
PS | دولة فلسطين | State of Palestine | فلسطيني | Palestinian | رام الله | Ramallah
PT | | | برتغالي | Portuguese | لشبونة | Lisbon
PY | باراجواي | | | Paraguayan | أسونسيون | Asuncion / Asunción
QA | دولة قطر | State of Qatar | قطري | Qatari | الدوحة | Doha
RO | | | روماني | Romanian | بوخارست | Bucharest
RS | | | صربي | Serbian / Serb | بلغراد | Belgrade
RU | روسيا الاتحادية / الاتحاد الروسي | Russian Federation | روسي | Russian | موسكو | Moscow
RW | | | رواندي | Rwandan | كيغالي / كيجالي | Kigali
SA | السعودية / العربية السعودية / المملكة السعودية | Kingdom of Saudi Arabia / KSA | سعودي | Saudi / Saudi Arabian | الرياض | Riyadh
SC | | | | Seychellois | ?فيكتوريا | Victoria
SD | جمهورية السودان | | سوداني | Sudanese | الخرطوم | Khartoum
SE | | | سويدي | Swedish / Swede | ستوكهولم / استوكهولم | Stockholm
SG | سنجافورة | | سنغافوري | Singaporean | |
SI | | | سلوفيني | Slovenian / Slovene | ليوبليانا | Ljubljana
SK | | | سلوفاكي | Slovak | براتيسلافا | Bratislava
SL | | | سيراليوني | Sierra Leonean | فريتاون / فري تاون | Freetown
SN | | | سنغالي | Senegalese | داكار | Dakar
SO | | | صومالي | Somali | مقديشو / مقديشيو | Mogadishu
SS | | | جنوب سوداني | South Sudanese | جوبا | Juba
SV | | | سلفادوري | Salvadoran / Salvadorean | سان سلفادور | San Salvador
SY | سورية / الجمهورية العربية السورية | Syrian Arab Republic | سوري | Syrian | دمشق | Damascus
TD | | | تشادي | Chadian | نجامينا / إنجامينا | N'Djamena
TG | | | توغولي | Togolese | لومي | Lome / Lomé
TH | تايلند | | تايلاندي / تايلندي | Thai | بانكوك | Bangkok
TJ | | | طاجيكي / طاجيكستاني | Tajik / Tajikistani | دوشنبه / دوشانبي / دوشنبيه | Dushanbe
TL | تيمور الشرقية / تيمور ليشتي | | | Timorese | ?ديلي | Dili
TM | تركمنستان | | تركماني / تركمانستاني | Turkmen | عشق آباد / عشق أباد | Ashgabat
TN | الجمهورية التونسية | | تونسي | Tunisian | تونس العاصمة | Tunis
TR | | Turkey / Turkiye / Türkiye | تركي | Turkish / Turk | أنقرة | Ankara
TW | | | تايواني | Taiwanese | تايبيه / تايبه | Taipei
TZ | تنزانيا | | تنزاني | Tanzanian | دودوما / دار السلام | Dodoma / Dar es Salaam
UA | أكرانيا | | أوكراني | Ukrainian | كييف | Kyiv / Kiev
UG | أوغندة | | أوغندي | Ugandan | كمبالا / كامبالا | Kampala
US | الولايات المتحدة الأمريكية / الولايات المتحدة الأميركية / أمريكا / أميركا | United States of America / US / U.S. / USA / U.S.A. / America | أمريكي / أميركي | American | واشنطن / واشنطن العاصمة | Washington / Washington DC
UY | أوروغواي / الأوروغواي | | أوروغوياني | Uruguayan | مونتيفيديو | Montevideo
UZ | أوزباكستان | | أوزبكي / أوزبكستاني | Uzbek / Uzbekistani | طشقند | Tashkent
VA | الكرسي الرسولي | Vatican / Holy See | فاتيكاني | | |
VE | | | فنزويلي | Venezuelan | كراكاس / كاراكاس | Caracas
VN | فييتنام | Viet Nam | فيتنامي | Vietnamese | هانوي | Hanoi
XK | كوسوفا | | كوسوفي | Kosovar | بريشتينا | Pristina
YE | الجمهورية اليمنية | | يمني | Yemeni | صنعاء | Sanaa / Sana'a
ZA | جنوب إفريقيا | | جنوب أفريقي | South African | بريتوريا | Pretoria
ZM | | | زامبي | Zambian | لوساكا | Lusaka
ZW | زمبابوي | | زيمبابوي | Zimbabwean | هراري | Harare
`;
