/**
 * Organizations whose name is known by heart. Written by hand: Arabic names | English names. The first English name gives the
 * id. What is named by a head word and a common pattern (وزارة الخارجية, حزب العمال) needs no line here: see `heads.ts`.
 * A `?` before an Arabic name: the word says something else too, so it is proposed only where the English has the name.
 */
export const organizations = `
الأمم المتحدة / منظمة الأمم المتحدة | United Nations / UN / U.N. / United Nations Organization
الجمعية العامة للأمم المتحدة / الجمعية العامة | United Nations General Assembly / UN General Assembly / U.N. General Assembly / General Assembly / UNGA
مجلس الأمن الدولي / مجلس الأمن التابع للأمم المتحدة / مجلس الأمن | UN Security Council / United Nations Security Council / U.N. Security Council / Security Council
الأمانة العامة للأمم المتحدة | UN Secretariat / United Nations Secretariat
مجلس حقوق الإنسان / مجلس حقوق الإنسان التابع للأمم المتحدة | Human Rights Council / UN Human Rights Council
المفوضية السامية للأمم المتحدة لشؤون اللاجئين / مفوضية شؤون اللاجئين / مفوضية الأمم المتحدة لشؤون اللاجئين | UNHCR / UN Refugee Agency / UN High Commissioner for Refugees
المفوضية السامية لحقوق الإنسان / مفوضية الأمم المتحدة السامية لحقوق الإنسان | Office of the High Commissioner for Human Rights / OHCHR
الأونروا / وكالة الأونروا / أونروا / وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين | UNRWA
اليونسكو / يونسكو / منظمة اليونسكو / منظمة الأمم المتحدة للتربية والعلم والثقافة | UNESCO
اليونيسف / يونيسف / منظمة الأمم المتحدة للطفولة | UNICEF
اليونيفيل / يونيفيل / قوات اليونيفيل / قوة الأمم المتحدة المؤقتة في لبنان | UNIFIL
الأوتشا / أوتشا / مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية | OCHA
برنامج الأغذية العالمي | World Food Programme / World Food Program / WFP
برنامج الأمم المتحدة الإنمائي | UN Development Programme / United Nations Development Programme / UNDP
برنامج الأمم المتحدة للبيئة | UN Environment Programme / UNEP
هيئة الأمم المتحدة للمرأة | UN Women
صندوق الأمم المتحدة للسكان | UN Population Fund / UNFPA
منظمة الصحة العالمية / الصحة العالمية | World Health Organization / World Health Organisation / WHO
منظمة الأغذية والزراعة / الفاو / منظمة الأمم المتحدة للأغذية والزراعة | Food and Agriculture Organization / FAO
منظمة التجارة العالمية | World Trade Organization / WTO
منظمة العمل الدولية | International Labour Organization / ILO
المنظمة الدولية للهجرة / منظمة الهجرة الدولية | International Organization for Migration / IOM
الوكالة الدولية للطاقة الذرية | International Atomic Energy Agency / IAEA
وكالة الطاقة الدولية | International Energy Agency / IEA
المحكمة الجنائية الدولية / الجنائية الدولية | International Criminal Court / ICC
محكمة العدل الدولية / العدل الدولية | International Court of Justice / ICJ / World Court
منظمة حظر الأسلحة الكيميائية | Organisation for the Prohibition of Chemical Weapons / OPCW
صندوق النقد الدولي | International Monetary Fund / IMF
البنك الدولي | World Bank
البنك المركزي الأوروبي / المركزي الأوروبي | European Central Bank / ECB
البنك الإسلامي للتنمية | Islamic Development Bank
البنك الأفريقي للتنمية / بنك التنمية الأفريقي | African Development Bank
البنك الآسيوي للاستثمار في البنية التحتية | Asian Infrastructure Investment Bank / AIIB
بنك التنمية الجديد | New Development Bank
الاتحاد الأوروبي / الإتحاد الأوروبي | European Union / EU / E.U.
المفوضية الأوروبية | European Commission
المجلس الأوروبي | European Council
مجلس الاتحاد الأوروبي | Council of the European Union
البرلمان الأوروبي | European Parliament
مجلس أوروبا | Council of Europe
منظمة الأمن والتعاون في أوروبا | Organization for Security and Co-operation in Europe / OSCE
حلف شمال الأطلسي / حلف الناتو / الناتو / ناتو / حلف الأطلسي / منظمة حلف شمال الأطلسي | NATO / North Atlantic Treaty Organization
حلف وارسو | Warsaw Pact
الاتحاد الأفريقي / الاتحاد الإفريقي | African Union / AU
مفوضية الاتحاد الأفريقي / مفوضية الاتحاد الإفريقي | African Union Commission
إيكواس / الإيكواس / المجموعة الاقتصادية لدول غرب أفريقيا / المجموعة الاقتصادية لدول غرب إفريقيا | ECOWAS
إيغاد / الإيغاد / الهيئة الحكومية للتنمية | IGAD
جامعة الدول العربية / الجامعة العربية | League of Arab States / Arab League
مجلس التعاون لدول الخليج العربية / مجلس التعاون الخليجي / دول مجلس التعاون / مجلس التعاون | Gulf Cooperation Council / GCC / Cooperation Council
منظمة التعاون الإسلامي | Organisation of Islamic Cooperation / Organization of Islamic Cooperation / OIC
رابطة العالم الإسلامي | Muslim World League
أوبك / منظمة أوبك / منظمة الدول المصدرة للنفط / منظمة البلدان المصدرة للبترول | OPEC
أوبك بلس / أوبك+ / تحالف أوبك+ | OPEC+
منظمة شانغهاي للتعاون / منظمة شنغهاي للتعاون | Shanghai Cooperation Organization / Shanghai Cooperation Organisation / SCO
مجموعة بريكس / بريكس / دول بريكس / البريكس | BRICS
مجموعة العشرين / مجموعة الـ20 / مجموعة ال20 / قمة العشرين | G20 / Group of 20 / Group of Twenty
مجموعة السبع / مجموعة السبعة / مجموعة الدول السبع / مجموعة الـ7 | G7 / Group of Seven
مجموعة الـ77 / مجموعة ال77 / مجموعة الـ77 والصين | G77 / Group of 77
حركة عدم الانحياز | Non-Aligned Movement
رابطة دول جنوب شرق آسيا / آسيان / الآسيان / رابطة أمم جنوب شرق آسيا | ASEAN / Association of Southeast Asian Nations
منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ / أبيك | APEC
رابطة الدول المستقلة | Commonwealth of Independent States / CIS
الاتحاد الاقتصادي الأوراسي | Eurasian Economic Union / EAEU
منظمة معاهدة الأمن الجماعي | Collective Security Treaty Organization / CSTO
ميركوسور | Mercosur
منظمة الدول الأمريكية / منظمة الدول الأميركية | Organization of American States / OAS
منظمة التعاون الاقتصادي والتنمية / منظمة التعاون والتنمية الاقتصادية | OECD
اللجنة الدولية للصليب الأحمر / الصليب الأحمر | International Committee of the Red Cross / ICRC / Red Cross
الهلال الأحمر | Red Crescent
منظمة العفو الدولية / العفو الدولية | Amnesty International / Amnesty
هيومن رايتس ووتش / منظمة هيومن رايتس ووتش | Human Rights Watch / HRW
أطباء بلا حدود / منظمة أطباء بلا حدود | Doctors Without Borders / Médecins Sans Frontières / MSF
مراسلون بلا حدود | Reporters Without Borders / RSF
اللجنة الأولمبية الدولية | International Olympic Committee / IOC
الفيفا / فيفا / الاتحاد الدولي لكرة القدم | FIFA
مجموعة أصدقاء السلام | Group of Friends for Peace
اللجنة الرباعية الدولية / الرباعية الدولية | Middle East Quartet / Quartet
التحالف الدولي | international coalition
التحالف العربي / تحالف دعم الشرعية | Arab coalition / Coalition to Restore Legitimacy
حركة حماس / ?حماس | Hamas
حركة فتح | Fatah
حركة الجهاد الإسلامي / الجهاد الإسلامي | Islamic Jihad / Palestinian Islamic Jihad
حزب الله | Hezbollah / Hizbullah / Hizballah
منظمة التحرير الفلسطينية / منظمة التحرير | Palestine Liberation Organization / PLO
السلطة الفلسطينية / السلطة الوطنية الفلسطينية | Palestinian Authority / Palestinian National Authority
جماعة الحوثي / الحوثيون / الحوثيين / أنصار الله / جماعة أنصار الله / ميليشيا الحوثي | Houthis / Houthi / Houthi movement / Ansar Allah
المجلس الرئاسي الليبي / المجلس الرئاسي | Presidential Council
مجلس القيادة الرئاسي | Presidential Leadership Council
مجلس السيادة الانتقالي / مجلس السيادة | Sovereignty Council / Transitional Sovereignty Council
قوات الدعم السريع / الدعم السريع | Rapid Support Forces / RSF
قوات سوريا الديمقراطية / قسد | Syrian Democratic Forces / SDF
حركة طالبان / طالبان | Taliban
تنظيم داعش / داعش / تنظيم الدولة الإسلامية / تنظيم الدولة | Islamic State / ISIS / ISIL / Daesh / IS
تنظيم القاعدة | Al-Qaeda / al-Qaida / Qaeda
حركة الشباب | Al-Shabaab / al-Shabab
بوكو حرام | Boko Haram
حزب العمال الكردستاني | Kurdistan Workers' Party / PKK
الإخوان المسلمين / الإخوان المسلمون / جماعة الإخوان المسلمين / جماعة الإخوان | Muslim Brotherhood
الحزب الشيوعي الصيني | Communist Party of China / Chinese Communist Party / CPC / CCP
اللجنة المركزية للحزب الشيوعي الصيني | Central Committee of the Communist Party of China / CPC Central Committee / Communist Party of China Central Committee
المكتب السياسي للجنة المركزية للحزب الشيوعي الصيني | Political Bureau of the Central Committee of the Communist Party of China / Political Bureau of the CPC Central Committee / Political Bureau of the Communist Party of China Central Committee
المجلس الوطني لنواب الشعب الصيني | National People's Congress
البيت الأبيض | White House
الكرملين / الكريملين | Kremlin
البنتاغون / بنتاغون / البنتاجون | Pentagon
الكونغرس / الكونجرس / الكونغرس الأمريكي / الكونغرس الأميركي | Congress / US Congress
مجلس الشيوخ الأمريكي / مجلس الشيوخ الأميركي / مجلس الشيوخ | US Senate / Senate
?مجلس النواب | House of Representatives
مجلس النواب الأمريكي / مجلس النواب الأميركي | House of Representatives / US House of Representatives
مجلس العموم | House of Commons
مجلس اللوردات | House of Lords
البوندستاغ / البوندستاج | Bundestag
الكنيست | Knesset
الدوما / مجلس الدوما | State Duma / Duma
داونينغ ستريت | Downing Street
قصر الإليزيه / الإليزيه | Elysee / Élysée / Elysee Palace
الاحتياطي الفيدرالي / مجلس الاحتياطي الفيدرالي / الاحتياطي الاتحادي | Federal Reserve / Fed
وكالة المخابرات المركزية / وكالة الاستخبارات المركزية / سي آي إيه | Central Intelligence Agency / CIA
مكتب التحقيقات الفيدرالي / مكتب التحقيقات الاتحادي / إف بي آي | Federal Bureau of Investigation / FBI
الحرس الثوري / الحرس الثوري الإيراني | Revolutionary Guard / Islamic Revolutionary Guard Corps / IRGC / Revolutionary Guards
فيلق القدس | Quds Force
الموساد | Mossad
الشاباك | Shin Bet
شينخوا / وكالة شينخوا / وكالة أنباء شينخوا / وكالة أنباء الصين الجديدة | Xinhua / Xinhua News Agency
رويترز / وكالة رويترز | Reuters
وكالة فرانس برس / فرانس برس | Agence France-Presse / AFP
أسوشيتد برس / وكالة أسوشيتد برس | Associated Press / AP
وكالة الأنباء السعودية / واس | Saudi Press Agency / SPA
وكالة أنباء الإمارات / وام | Emirates News Agency / WAM
وكالة الأنباء القطرية | Qatar News Agency / QNA
?قنا | QNA
وكالة الأنباء الكويتية / ?كونا | Kuwait News Agency / KUNA
وكالة أنباء الشرق الأوسط | Middle East News Agency / MENA
وكالة الأنباء الجزائرية / ?واج | Algeria Press Service / APS
وكالة سانا / سانا | Syrian Arab News Agency / SANA
وكالة تاس / تاس | TASS / Tass
سبوتنيك / وكالة سبوتنيك | Sputnik
وكالة إرنا / إرنا | IRNA
وكالة الأناضول / الأناضول | Anadolu Agency / Anadolu
قناة الجزيرة / شبكة الجزيرة | Al Jazeera / Al-Jazeera
قناة العربية | Al Arabiya / Al-Arabiya
هيئة الإذاعة البريطانية / بي بي سي | BBC / British Broadcasting Corporation
سي إن إن / شبكة سي إن إن | CNN
نيويورك تايمز / صحيفة نيويورك تايمز | New York Times
واشنطن بوست / صحيفة واشنطن بوست | Washington Post
وول ستريت جورنال / صحيفة وول ستريت جورنال | Wall Street Journal
فايننشال تايمز / صحيفة فايننشال تايمز | Financial Times
صحيفة الغارديان / الغارديان / صحيفة الجارديان / الجارديان | Guardian
فوكس نيوز | Fox News
أرامكو / أرامكو السعودية / شركة أرامكو | Aramco / Saudi Aramco
غازبروم | Gazprom
روساتوم | Rosatom
هواوي | Huawei
غوغل / جوجل / شركة غوغل / شركة جوجل | Google
فيسبوك / فيس بوك | Facebook
تويتر | Twitter
يوتيوب | YouTube
مايكروسوفت | Microsoft
?أمازون / شركة أمازون | Amazon
بوينغ / بوينج | Boeing
إيرباص | Airbus
تسلا | Tesla
`;

/** Events that have a name of their own; as `organizations`. */
export const events = `
الحرب العالمية الثانية | Second World War / World War II / World War Two / WWII
الحرب العالمية الأولى | First World War / World War I / World War One / WWI
الحرب العالمية ضد الفاشية | World Anti-Fascist War
الحرب الوطنية العظمى / الحرب الوطنية العظمى للاتحاد السوفيتي | Great Patriotic War / Great Patriotic War of the Soviet Union
حرب المقاومة الشعبية الصينية ضد العدوان الياباني / حرب المقاومة الشعبية الصينية | Chinese People’s War of Resistance against Japanese Aggression / War of Resistance against Japanese Aggression
الحرب الباردة | Cold War
الحرب الكورية | Korean War
حرب فيتنام | Vietnam War
حرب الخليج | Gulf War
الربيع العربي | Arab Spring
المحرقة / الهولوكوست | Holocaust
النكبة | Nakba
بريكست / البريكست / خروج بريطانيا من الاتحاد الأوروبي / انسحاب بريطانيا من الاتحاد الأوروبي / خروج المملكة المتحدة من الاتحاد الأوروبي / انسحاب المملكة المتحدة من الاتحاد الأوروبي | Brexit
طوفان الأقصى / عملية طوفان الأقصى | Al-Aqsa Flood
منتدى دافوس / المنتدى الاقتصادي العالمي | World Economic Forum
مؤتمر ميونيخ للأمن / مؤتمر ميونخ للأمن | Munich Security Conference
كأس العالم / مونديال | World Cup
دورة الألعاب الأولمبية / الألعاب الأولمبية / الأولمبياد | Olympic Games / Olympics
`;

/** Documents that have a name of their own; as `organizations`. */
export const documents = `
ميثاق الأمم المتحدة | Charter of the United Nations / UN Charter / United Nations Charter
الإعلان العالمي لحقوق الإنسان | Universal Declaration of Human Rights
معاهدة عدم انتشار الأسلحة النووية / معاهدة حظر الانتشار النووي / معاهدة عدم الانتشار / معاهدة منع انتشار الأسلحة النووية / معاهدة عدم الانتشار النووي | Non-Proliferation Treaty / Treaty on the Non-Proliferation of Nuclear Weapons / NPT
خطة العمل الشاملة المشتركة | Joint Comprehensive Plan of Action / JCPOA
الاتفاق النووي / الاتفاق النووي الإيراني | Iran nuclear deal / nuclear deal / nuclear agreement
اتفاق باريس للمناخ / اتفاقية باريس للمناخ / اتفاق باريس / اتفاقية باريس | Paris Agreement / Paris climate agreement
مبادرة السلام العربية | Arab Peace Initiative
اتفاقيات أوسلو / اتفاق أوسلو / اتفاقية أوسلو | Oslo Accords / Oslo Agreement
اتفاقيات إبراهيم / الاتفاقات الإبراهيمية / اتفاقات أبراهام | Abraham Accords
اتفاقيات جنيف / اتفاقية جنيف | Geneva Conventions / Geneva Convention
اتفاق الطائف | Taif Agreement / Taif Accord
اتفاق الرياض | Riyadh Agreement
اتفاق مينسك / اتفاقيات مينسك / اتفاقات مينسك | Minsk agreements / Minsk agreement
معاهدة ستارت / نيو ستارت | New START
أجندة 2063 / أجندة الاتحاد الأفريقي 2063 | Agenda 2063
أجندة 2030 / خطة التنمية المستدامة 2030 / خطة التنمية المستدامة لعام 2030 | 2030 Agenda / 2030 Agenda for Sustainable Development / Agenda 2030
رؤية 2030 / رؤية السعودية 2030 / رؤية المملكة 2030 | Vision 2030 / Saudi Vision 2030
`;

/** Set terms of diplomatic language that a register keeps as concepts; as `organizations`. */
export const concepts = `
النظام الدولي / نظام دولي عادل ومنصف / النظام العالمي / نظام دولي جديد | international order / just and equitable international order / world order
عالم متعدد الأقطاب / العالم متعدد الأقطاب / التعددية القطبية | multipolar world / multipolarity
ديمقراطية أكبر في العلاقات الدولية / الديمقراطية في العلاقات الدولية / إضفاء الديمقراطية على العلاقات الدولية | greater democracy in international relations / democracy in international relations
حسن الجوار والصداقة / حسن الجوار | good-neighborliness and friendship / good-neighbourliness and friendship / good-neighborliness / good neighborliness / good-neighbourliness / good neighbourliness
النزاهة والعدالة الدوليتين / النزاهة والعدالة الدوليتان / العدالة والإنصاف الدوليين / الإنصاف والعدالة الدوليين | international fairness and justice
مسألة تايوان / قضية تايوان | Taiwan question / Taiwan issue
القضية الفلسطينية | Palestinian cause / Palestinian question / Palestinian issue
حل الدولتين | two-state solution
مبدأ صين واحدة / مبدأ الصين الواحدة / سياسة الصين الواحدة | one-China principle / One-China principle / one-China policy
مجتمع المصير المشترك / مجتمع مصير مشترك للبشرية / مجتمع مستقبل مشترك للبشرية / مجتمع ذي مستقبل مشترك للبشرية | community with a shared future / community with a shared future for mankind / community with a shared future for humanity
الحزام والطريق / مبادرة الحزام والطريق | Belt and Road / Belt and Road Initiative
مبادرة التنمية العالمية | Global Development Initiative
مبادرة الأمن العالمي | Global Security Initiative
مبادرة الحضارة العالمية | Global Civilization Initiative
مبادرة الحوكمة العالمية | Global Governance Initiative
التنسيق الاستراتيجي الشامل / التنسيق الاستراتيجي | comprehensive strategic coordination / strategic coordination
الشراكة الاستراتيجية الشاملة / شراكة استراتيجية شاملة / الشراكة الاستراتيجية / شراكة التنسيق الاستراتيجية الشاملة | comprehensive strategic partnership / strategic partnership / comprehensive strategic partnership of coordination
التسوية السياسية / التسوية السياسية للأزمة | political settlement / political settlement of the crisis
الأسباب الجذرية للأزمة / الأسباب الجذرية للصراع / الأسباب الجذرية للنزاع | root causes of the crisis / root causes of the conflict
نتائج الحرب العالمية الثانية | outcomes of the Second World War / outcomes of World War II
تغيرات كبرى لم يشهدها العالم منذ قرن / تغيرات لم يشهدها العالم منذ قرن / تغيرات كبرى لم يشهد العالم لها مثيلا منذ قرن | great changes unseen in a century / changes unseen in a century / great changes the like of which the world has not seen in a century
`;

/** People whom news of the world names often, by the family name too; as `organizations`. */
export const people = `
فلاديمير بوتين / بوتين | Vladimir Putin / Putin
سيرغي لافروف / سيرجي لافروف / لافروف | Sergei Lavrov / Sergey Lavrov / Lavrov
شي جين بينغ / شي جينبينغ / شي جين بينج | Xi Jinping
وانغ يي / وانج يي | Wang Yi
دونالد ترامب / ترامب / ترمب / دونالد ترمب | Donald Trump / Trump
جو بايدن / بايدن | Joe Biden / Biden
باراك أوباما / أوباما | Barack Obama / Obama
أنتوني بلينكن / بلينكن | Antony Blinken / Blinken
ماركو روبيو / روبيو | Marco Rubio / Rubio
مايك بومبيو / بومبيو | Mike Pompeo / Pompeo
إيمانويل ماكرون / ماكرون | Emmanuel Macron / Macron
أنجيلا ميركل / ميركل | Angela Merkel / Merkel
أولاف شولتس / أولاف شولتز / شولتس / شولتز | Olaf Scholz / Scholz
فريدريش ميرتس / ميرتس | Friedrich Merz / Merz
بوريس جونسون / جونسون | Boris Johnson
كير ستارمر / ستارمر | Keir Starmer / Starmer
ريشي سوناك / سوناك | Rishi Sunak / Sunak
جورجيا ميلوني / ميلوني | Giorgia Meloni / Meloni
بيدرو سانشيز / سانشيز | Pedro Sanchez / Pedro Sánchez
أورسولا فون دير لاين / فون دير لاين | Ursula von der Leyen / von der Leyen
أنطونيو غوتيريش / غوتيريش / أنطونيو جوتيريش / جوتيريش / غوتيريس / أنطونيو غوتيريس | Antonio Guterres / António Guterres / Guterres
فولوديمير زيلينسكي / زيلينسكي / فلاديمير زيلينسكي | Volodymyr Zelenskyy / Volodymyr Zelensky / Volodymyr Zelenskiy / Zelenskyy / Zelensky / Zelenskiy
رجب طيب أردوغان / أردوغان / رجب طيب إردوغان / إردوغان | Recep Tayyip Erdogan / Recep Tayyip Erdoğan / Erdogan / Erdoğan
هاكان فيدان / فيدان | Hakan Fidan / Fidan
بنيامين نتنياهو / نتنياهو / بنيامين نتانياهو / نتانياهو | Benjamin Netanyahu / Netanyahu
محمود عباس | Mahmoud Abbas
بشار الأسد | Bashar al-Assad / Bashar Assad
أحمد الشرع | Ahmed al-Sharaa / Ahmad al-Sharaa
عبد الفتاح السيسي / عبدالفتاح السيسي / السيسي | Abdel Fattah el-Sisi / Abdel-Fattah el-Sissi / Abdel Fattah al-Sisi / el-Sisi / al-Sisi / Sisi
سامح شكري | Sameh Shoukry
بدر عبد العاطي / بدر عبدالعاطي | Badr Abdelatty
محمد بن سلمان | Mohammed bin Salman / Mohammad bin Salman
سلمان بن عبد العزيز / سلمان بن عبدالعزيز | Salman bin Abdulaziz
فيصل بن فرحان | Faisal bin Farhan
محمد بن زايد | Mohamed bin Zayed / Mohammed bin Zayed
عبد الله بن زايد / عبدالله بن زايد | Abdullah bin Zayed
تميم بن حمد | Tamim bin Hamad
أيمن الصفدي | Ayman Safadi
علي خامنئي / خامنئي | Ali Khamenei / Khamenei
عباس عراقجي / عراقجي | Abbas Araghchi / Abbas Araqchi / Araghchi / Araqchi
مسعود بزشكيان / بزشكيان | Masoud Pezeshkian / Pezeshkian
حسن روحاني / روحاني | Hassan Rouhani / Rouhani
محمد جواد ظريف | Mohammad Javad Zarif
كيم جونغ أون / كيم جونج أون | Kim Jong Un / Kim Jong-un
شينزو آبي | Shinzo Abe
ناريندرا مودي / نارندرا مودي / مودي | Narendra Modi / Modi
عمران خان | Imran Khan
ألكسندر لوكاشينكو / لوكاشينكو | Alexander Lukashenko / Lukashenko
فيكتور أوربان / أوربان | Viktor Orban / Viktor Orbán / Orban / Orbán
تيدروس أدهانوم غيبريسوس | Tedros Adhanom Ghebreyesus
رافائيل غروسي / غروسي | Rafael Grossi / Grossi
أحمد أبو الغيط / أبو الغيط | Ahmed Aboul Gheit / Aboul Gheit
`;
