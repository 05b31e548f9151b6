/**
 * Cities, parts of countries, seas and regions that news names often and that are no country and no capital. Written by
 * hand: Arabic names | English names | Arabic adjectives | English adjectives. A `?` before an Arabic name: the word says something
 * else too, so it is proposed only where the English of the sentence has the name, or a word such as مدينة stands before it.
 */
export const places = `
القدس / القدس الشريف | Jerusalem / Al-Quds | مقدسي |
القدس الشرقية | East Jerusalem
غزة | Gaza | غزي | Gazan
قطاع غزة | Gaza Strip
الضفة الغربية | West Bank
رفح | Rafah
خان يونس | Khan Younis / Khan Yunis
?جنين | Jenin
نابلس | Nablus
?الخليل | Hebron
بيت لحم | Bethlehem
أريحا | Jericho
حيفا | Haifa
يافا | Jaffa
الجولان / هضبة الجولان / مرتفعات الجولان | Golan / Golan Heights
سيناء / شبه جزيرة سيناء | Sinai / Sinai Peninsula
الإسكندرية / اسكندرية | Alexandria
شرم الشيخ | Sharm el-Sheikh / Sharm El Sheikh
العلمين | El Alamein / Alamein
?الأقصر | Luxor
أسوان | Aswan
قناة السويس | Suez Canal
السويس | Suez
جدة | Jeddah
مكة / مكة المكرمة | Mecca / Makkah
المدينة المنورة | Medina / Madinah
الدمام | Dammam
الطائف | Taif
?العلا | AlUla / Al-Ula
دبي | Dubai
الشارقة | Sharjah
صلالة | Salalah
حلب | Aleppo
حمص | Homs
?حماة | Hama
إدلب | Idlib
درعا | Daraa
السويداء | Sweida / Suwayda
اللاذقية | Latakia
طرطوس | Tartus
?الرقة | Raqqa
دير الزور | Deir ez-Zor / Deir al-Zor
الموصل | Mosul
البصرة | Basra
أربيل | Erbil / Irbil
كركوك | Kirkuk
?النجف | Najaf
كربلاء | Karbala
إقليم كردستان / كردستان العراق / كردستان | Kurdistan / Kurdistan Region / Iraqi Kurdistan | كردستاني | Kurdish
?صيدا | Sidon
بعلبك | Baalbek
عدن | Aden
?تعز | Taiz
الحديدة | Hodeidah / Hudaydah
مأرب | Marib
حضرموت | Hadramawt / Hadhramaut
سقطرى | Socotra
بنغازي | Benghazi
مصراتة | Misrata
?سرت | Sirte
?درنة | Derna
سبها | Sabha
دارفور | Darfur
الفاشر | El Fasher / Al-Fashir
بورتسودان / بور سودان | Port Sudan
أم درمان | Omdurman
كردفان | Kordofan
أبيي | Abyei
تيغراي | Tigray
الدار البيضاء | Casablanca
مراكش | Marrakesh / Marrakech
طنجة | Tangier
?فاس | Fez / Fes
وهران | Oran
قسنطينة | Constantine
صفاقس | Sfax
تمبكتو | Timbuktu
لاغوس | Lagos
أبيدجان | Abidjan
جوهانسبرغ / جوهانسبورغ | Johannesburg
كيب تاون | Cape Town
صوماليلاند / أرض الصومال | Somaliland
إسطنبول / اسطنبول | Istanbul
أنطاليا | Antalya
إزمير | Izmir
?مشهد | Mashhad
أصفهان | Isfahan
نطنز | Natanz
فوردو | Fordow
?قم | Qom
كراتشي | Karachi
لاهور | Lahore
بيشاور | Peshawar
بلوشستان | Balochistan
قندهار | Kandahar
كشمير | Kashmir | كشميري | Kashmiri
مومباي | Mumbai
كلكتا | Kolkata
شانغهاي / شنغهاي | Shanghai
شينجيانغ | Xinjiang
التبت | Tibet | تبتي | Tibetan
قوانغتشو / غوانزو | Guangzhou
شنتشن | Shenzhen
ووهان | Wuhan
تيانجين | Tianjin
تشونغتشينغ | Chongqing
هاينان | Hainan
يوننان / يونان | Yunnan
أوساكا | Osaka
هيروشيما | Hiroshima
ناغازاكي | Nagasaki
?بالي | Bali
سيدني | Sydney
ملبورن | Melbourne
سان بطرسبرغ / سانت بطرسبرغ / سان بطرسبورغ | Saint Petersburg / St. Petersburg / St Petersburg
قازان | Kazan
سوتشي | Sochi
فلاديفوستوك | Vladivostok
سيبيريا | Siberia
الشيشان | Chechnya | شيشاني | Chechen
القرم / شبه جزيرة القرم | Crimea / Crimean Peninsula
دونباس | Donbas / Donbass
دونيتسك | Donetsk
لوغانسك / لوهانسك | Luhansk / Lugansk
خاركيف / خاركوف | Kharkiv / Kharkov
أوديسا | Odesa / Odessa
خيرسون | Kherson
زابوروجيا / زابوريجيا | Zaporizhzhia / Zaporizhia
ماريوبول | Mariupol
لفيف | Lviv
كورسك | Kursk
ناغورني قره باغ / ناغورنو كاراباخ / قره باغ | Nagorno-Karabakh / Karabakh
أبخازيا | Abkhazia
جنيف | Geneva
زيورخ | Zurich / Zürich
لوزان | Lausanne
دافوس | Davos
ميونيخ / ميونخ | Munich
فرانكفورت | Frankfurt
هامبورغ | Hamburg
?بون | Bonn
لاهاي | The Hague / Hague
روتردام | Rotterdam
ستراسبورغ | Strasbourg
مرسيليا | Marseille / Marseilles
ليون | Lyon
?نيس | Nice
برشلونة | Barcelona
كتالونيا / كاتالونيا / كتالونيا / إقليم كتالونيا | Catalonia | كتالوني | Catalan
ميلانو | Milan
نابولي | Naples
صقلية | Sicily
أسكتلندا / إسكتلندا / اسكتلندا | Scotland | أسكتلندي / إسكتلندي | Scottish
ويلز | Wales | ويلزي | Welsh
أيرلندا الشمالية / إيرلندا الشمالية | Northern Ireland
مانشستر | Manchester
ليفربول | Liverpool
أكسفورد | Oxford
كامبريدج / كمبردج | Cambridge
إدنبرة / أدنبرة | Edinburgh
غلاسكو / جلاسكو | Glasgow
بلفاست | Belfast
برمنغهام / برمنجهام | Birmingham
نيويورك | New York / New York City
كاليفورنيا | California
تكساس | Texas
فلوريدا | Florida
فرجينيا / فيرجينيا | Virginia
بنسلفانيا | Pennsylvania
ألاسكا | Alaska
هاواي | Hawaii
أريزونا | Arizona
نيفادا | Nevada
أوهايو | Ohio
ميشيغان | Michigan
جورجيا الأمريكية | Georgia
ألاباما | Alabama
أركنساس / أركنسو | Arkansas
كولورادو | Colorado
كونيتيكت / كونيكتيكت | Connecticut
ديلاوير | Delaware
أيداهو / إيداهو | Idaho
إلينوي | Illinois
إنديانا / انديانا | Indiana
أيوا / آيوا | Iowa
كانساس / كنساس | Kansas
كنتاكي | Kentucky
لويزيانا | Louisiana
?مين | Maine
ماريلاند / ميريلاند | Maryland
ماساتشوستس | Massachusetts
مينيسوتا | Minnesota
ميسيسيبي / مسيسيبي | Mississippi
ميزوري | Missouri
مونتانا | Montana
نبراسكا | Nebraska
نيو هامبشاير | New Hampshire
نيوجيرسي / نيو جيرسي | New Jersey
نيو مكسيكو | New Mexico
كارولاينا الشمالية / كارولينا الشمالية / نورث كارولينا / نورث كارولاينا | North Carolina
كارولاينا الجنوبية / كارولينا الجنوبية / ساوث كارولينا / ساوث كارولاينا | South Carolina
داكوتا الشمالية | North Dakota
داكوتا الجنوبية | South Dakota
أوكلاهوما | Oklahoma
أوريغون / أوريجون | Oregon
تينيسي | Tennessee
يوتا | Utah
فيرمونت | Vermont
فرجينيا الغربية / فيرجينيا الغربية / وست فرجينيا | West Virginia
ويسكونسن / ويسكنسن | Wisconsin
وايومنغ | Wyoming
مانهاتن | Manhattan
هوليوود | Hollywood
أونتاريو | Ontario
كيبيك | Quebec
مانيتوبا | Manitoba
بافاريا | Bavaria
كورسيكا | Corsica
الأندلس | Andalusia
لوس أنجلوس / لوس أنجليس / لوس انجلوس | Los Angeles
سان فرانسيسكو | San Francisco
شيكاغو | Chicago
بوسطن | Boston
فيلادلفيا | Philadelphia
هيوستن | Houston
ميامي | Miami
لاس فيغاس | Las Vegas
كامب ديفيد | Camp David
غوانتانامو | Guantanamo / Guantánamo
مونتريال | Montreal
تورونتو | Toronto
فانكوفر | Vancouver
ساو باولو | Sao Paulo / São Paulo
ريو دي جانيرو | Rio de Janeiro
الأمازون | Amazon
الشرق الأوسط / منطقة الشرق الأوسط | Middle East | شرق أوسطي | Middle Eastern
الشرق الأدنى | Near East
الشرق الأقصى | Far East
شمال أفريقيا / شمال إفريقيا | North Africa
غرب أفريقيا / غرب إفريقيا | West Africa
شرق أفريقيا / شرق إفريقيا | East Africa
أفريقيا / إفريقيا / القارة الأفريقية / القارة الإفريقية | Africa / African continent | أفريقي / إفريقي | African
القرن الأفريقي / القرن الإفريقي | Horn of Africa
منطقة الساحل / الساحل الأفريقي | Sahel
المغرب العربي | Maghreb
?المشرق | Levant
بلاد الشام | Levant
الخليج العربي / الخليج / منطقة الخليج | Gulf / Arabian Gulf / Persian Gulf | خليجي | Gulf
شبه الجزيرة العربية | Arabian Peninsula
العالم العربي / الوطن العربي | Arab world
العالم الإسلامي | Muslim world / Islamic world
الدول العربية | Arab states / Arab countries
أوراسيا | Eurasia | أوراسي | Eurasian
آسيا | Asia | آسيوي | Asian
أوروبا | Europe | أوروبي | European
أوروبا الشرقية | Eastern Europe
أوروبا الغربية | Western Europe
آسيا الوسطى | Central Asia | |
جنوب آسيا | South Asia
جنوب شرق آسيا / جنوب شرقي آسيا | Southeast Asia / South-East Asia / South East Asia
شرق آسيا | East Asia
شمال شرق آسيا | Northeast Asia
آسيا والمحيط الهادئ / آسيا-الباسيفيك / آسيا والمحيط الهادي / آسيا الباسيفيك | Asia-Pacific / Asia Pacific
منطقة آسيا-الباسيفيك / منطقة آسيا والمحيط الهادئ / منطقة آسيا والمحيط الهادي / منطقة آسيا الباسيفيك | Asia-Pacific region / Asia Pacific region / Asia-Pacific
المحيطين الهندي والهادئ / المحيطان الهندي والهادئ / منطقة المحيطين الهندي والهادئ | Indo-Pacific
أمريكا الشمالية / أميركا الشمالية | North America
أمريكا الجنوبية / أميركا الجنوبية | South America
أمريكا الوسطى / أميركا الوسطى | Central America
أمريكا اللاتينية / أميركا اللاتينية | Latin America
الكاريبي / منطقة الكاريبي / البحر الكاريبي | Caribbean
البلقان / غرب البلقان | Balkans / Western Balkans
القوقاز / جنوب القوقاز | Caucasus / South Caucasus
البلطيق / بحر البلطيق | Baltic / Baltic Sea
شبه الجزيرة الكورية | Korean Peninsula
بحر الصين الجنوبي | South China Sea
بحر الصين الشرقي | East China Sea
مضيق تايوان | Taiwan Strait
البحر الأحمر | Red Sea
البحر المتوسط / البحر الأبيض المتوسط / ?المتوسط | Mediterranean / Mediterranean Sea
البحر الأسود | Black Sea
بحر قزوين | Caspian Sea
بحر العرب | Arabian Sea
البحر الميت | Dead Sea
المحيط الهادئ / المحيط الهادي | Pacific / Pacific Ocean
المحيط الأطلسي / المحيط الأطلنطي | Atlantic / Atlantic Ocean
المحيط الهندي | Indian Ocean
القطب الشمالي / المنطقة القطبية الشمالية | Arctic / North Pole
خليج عدن | Gulf of Aden
خليج عمان | Gulf of Oman
خليج العقبة | Gulf of Aqaba
?العقبة | Aqaba
مضيق هرمز | Strait of Hormuz
باب المندب / مضيق باب المندب | Bab al-Mandab / Bab el-Mandeb
نهر النيل / ?النيل | Nile / Nile River
حوض النيل | Nile Basin
نهر الأردن | Jordan River
الفرات / نهر الفرات | Euphrates
نهر دجلة | Tigris
سد النهضة / سد النهضة الإثيوبي | Grand Ethiopian Renaissance Dam / Renaissance Dam / GERD
بلدان الجنوب العالمي / دول الجنوب العالمي | Countries of the Global South / Global South
الجنوب العالمي | Global South
الاتحاد السوفيتي / الاتحاد السوفياتي / الاتحاد السوفييتي | Soviet Union / USSR | سوفيتي / سوفياتي | Soviet
يوغوسلافيا / يوغسلافيا | Yugoslavia | يوغوسلافي | Yugoslav
كوريا | Korea | كوري | Korean
?الشمال | North
?الجنوب | South
?الغرب | West | غربي | Western
?الشرق | East
?المملكة | Kingdom
`;
