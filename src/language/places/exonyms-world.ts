/**
 * Places outside Europe that Dutch, English or their own people call differently: `country | Dutch | English | own and other names`.
 * Same layout and sources as `exonyms-europe.ts`.
 */
const world = `
AE | Abu Dhabi | Abu Dhabi | Aboe Dhabi
AE | Dubai; Doebai | Dubai | دبي
AF | Kabul; Kaboel | Kabul | کابل
AR | Buenos Aires | Buenos Aires |
AR | Córdoba (Argentinië) | Córdoba (Argentina) | Córdoba
BD | Dhaka; Dacca | Dhaka; Dacca | ঢাকা
BR | São Paulo; Sao Paulo | São Paulo; Sao Paulo | São Paulo
BR | Rio de Janeiro; Rio | Rio de Janeiro | Rio de Janeiro
BR | Brasilia | Brasília; Brasilia | Brasília
BR | Campinas | Campinas |
CA | Quebec (stad); Quebec-stad; Québec-stad | Quebec City; Québec City | Ville de Québec
CA | Montreal; Montréal | Montreal; Montréal | Montréal
CA | Toronto | Toronto |
CA | Vancouver | Vancouver |
CA | Ottawa | Ottawa |
CL | Santiago; Santiago de Chile | Santiago; Santiago de Chile | Santiago de Chile
CN | Peking; Beijing | Beijing; Peking | 北京
CN | Sjanghai; Shanghai | Shanghai | 上海
CN | Kanton; Guangzhou | Guangzhou; Canton (China) | 广州
CN | Nanking; Nanjing | Nanjing; Nanking | 南京
CN | Tianjin; Tientsin | Tianjin; Tientsin | 天津
CN | Chongqing; Chungking | Chongqing; Chungking | 重庆
CN | Xi'an; Xian | Xi'an; Xian | 西安
CN | Lhasa | Lhasa | 拉萨
CN | Wuhan | Wuhan | 武汉
CN | Urumqi; Ürümqi | Ürümqi; Urumqi | 乌鲁木齐
CO | Bogota; Bogotá | Bogotá; Bogota | Bogotá
CO | Medellín; Medellin | Medellín; Medellin | Medellín
CU | Havana | Havana | La Habana
CW | Willemstad | Willemstad | Punda
DZ | Algiers | Algiers | Alger; الجزائر
DZ | Oran | Oran | Wahran
EG | Caïro; Cairo | Cairo | Al-Qāhirah; القاهرة
EG | Alexandrië | Alexandria | Al-Iskandariyya; الإسكندرية
EG | Gizeh; Giza | Giza | الجيزة
EG | Luxor | Luxor | الأقصر
ET | Addis Abeba | Addis Ababa | አዲስ አበባ
ET | Mekele | Mekelle; Mekele | መቐለ
GH | Accra | Accra | Akkra
GH | Kumasi; Koemasi | Kumasi | Kumase
ID | Jakarta; Djakarta; Batavia | Jakarta; Djakarta | Jakarta
ID | Bandung; Bandoeng | Bandung | Bandung
ID | Surabaya; Soerabaja | Surabaya | Surabaya
ID | Yogyakarta; Jogjakarta; Djokjakarta | Yogyakarta; Jogjakarta | Jogja
ID | Surakarta; Solo | Surakarta; Solo | Surakarta
ID | Semarang | Semarang |
ID | Malang | Malang |
ID | Atjeh | Aceh | Banda Aceh
IL | Jeruzalem | Jerusalem | Yerushalayim; ירושלים; القدس
IL | Tel Aviv; Tel Aviv-Jaffa | Tel Aviv; Tel Aviv-Yafo | תל אביב
IL | Haifa | Haifa | חיפה
IL | Beër Sjeva; Beersheba | Beersheba; Be'er Sheva; Beer Sheva | באר שבע
IN | New Delhi; Nieuw-Delhi | New Delhi | नई दिल्ली
IN | Delhi | Delhi | दिल्ली
IN | Mumbai; Bombay | Mumbai; Bombay | मुंबई
IN | Calcutta; Kolkata | Kolkata; Calcutta | কলকাতা
IN | Chennai; Madras | Chennai; Madras | சென்னை
IN | Bangalore; Bengaluru | Bengaluru; Bangalore | ಬೆಂಗಳೂರು
IN | Poona; Pune | Pune; Poona | पुणे
IN | Benares; Varanasi | Varanasi; Benares | वाराणसी
IN | Trivandrum; Thiruvananthapuram | Thiruvananthapuram; Trivandrum | തിരുവനന്തപുരം
IQ | Bagdad | Baghdad | بغداد
IQ | Basra | Basra; Basrah | البصرة
IQ | Erbil; Arbil | Erbil; Arbil | Hewlêr; أربيل
IQ | Mosoel; Mosul | Mosul | الموصل
IQ | Sulaymaniyah; Soelaimaniya | Sulaymaniyah; Sulaimaniyah; Slemani | السليمانية
IR | Teheran | Tehran; Teheran | تهران
IR | Isfahan | Isfahan; Esfahan | اصفهان
IR | Sjiraz; Shiraz | Shiraz | شیراز
JO | Amman | Amman | عمان
JP | Tokio; Tokyo | Tokyo; Tokio | 東京; Tōkyō
JP | Osaka | Osaka | 大阪; Ōsaka
JP | Kioto; Kyoto | Kyoto | 京都; Kyōto
JP | Hiroshima; Hirosjima | Hiroshima | 広島
KE | Nairobi | Nairobi |
KH | Phnom Penh | Phnom Penh | ភ្នំពេញ
KP | Pyongyang | Pyongyang | 평양
KR | Seoel; Seoul | Seoul | 서울
KR | Busan; Pusan | Busan; Pusan | 부산
KW | Koeweit-Stad | Kuwait City | الكويت
KZ | Almaty; Alma-Ata | Almaty; Alma-Ata | Алматы
KZ | Astana; Nur-Sultan | Astana; Nur-Sultan | Астана
LA | Vientiane | Vientiane | Viangchan
LB | Beiroet | Beirut; Beyrouth | بيروت
LK | Colombo | Colombo | කොළඹ
LY | Tripoli | Tripoli | طرابلس
LY | Benghazi | Benghazi | بنغازي
MA | Rabat | Rabat | الرباط
MA | Casablanca | Casablanca | الدار البيضاء
MA | Marrakesh; Marrakech | Marrakesh; Marrakech | مراكش
MA | Fez; Fès | Fez; Fes | Fès; فاس
MA | Tanger | Tangier; Tangiers | Tanger; طنجة
MM | Rangoon; Yangon | Yangon; Rangoon | ရန်ကုန်
MN | Ulaanbaatar; Oelan Bator | Ulaanbaatar; Ulan Bator | Улаанбаатар
MX | Mexico-Stad; Mexico-stad; Mexico Stad | Mexico City | Ciudad de México; México D.F.; Mexico D.F.; CDMX
MX | Monterrey | Monterrey |
MX | Guadalajara | Guadalajara |
MY | Kuala Lumpur | Kuala Lumpur | KL
MY | Penang; Pinang | Penang | Pulau Pinang
MZ | Maputo | Maputo | Lourenço Marques
NA | Windhoek | Windhoek | Windhuk
NP | Kathmandu; Katmandoe | Kathmandu; Katmandu | काठमाडौं
OM | Muscat; Masqat | Muscat | مسقط
PH | Manilla; Manila | Manila | Maynila
PK | Karachi; Karatsji | Karachi | کراچی
PK | Lahore | Lahore | لاہور
PK | Pesjawar; Peshawar | Peshawar | پشاور
PS | Gaza; Gazastad; Gaza-Stad | Gaza; Gaza City | غزة
PS | Bethlehem | Bethlehem | بيت لحم
PS | Hebron | Hebron | الخليل
PS | Oost-Jeruzalem | East Jerusalem | القدس الشرقية
QA | Doha | Doha | الدوحة
SA | Riyad; Riaad; Riyadh | Riyadh | الرياض
SA | Mekka | Mecca; Makkah | مكة
SA | Medina | Medina; Madinah | المدينة المنورة
SA | Djedda; Jeddah | Jeddah; Jedda | جدة
SD | Khartoem; Khartoum | Khartoum | الخرطوم
SO | Mogadishu; Mogadisjoe | Mogadishu | Muqdisho
SR | Paramaribo | Paramaribo |
SY | Damascus | Damascus | Dimashq; دمشق
SY | Aleppo | Aleppo | Halab; حلب
TD | N'Djamena | N'Djamena; Ndjamena | N’Djaména
TH | Bangkok | Bangkok | Krung Thep; กรุงเทพ
TH | Chiang Mai | Chiang Mai; Chiengmai | เชียงใหม่
TN | Tunis | Tunis | تونس
TW | Taipei; Taipeh | Taipei | 臺北
TZ | Dar es Salaam | Dar es Salaam | Dar-es-Salaam
TZ | Zanzibar | Zanzibar | Unguja
US | New York; New York City; New York-stad | New York; New York City; NYC | Nueva York
US | Los Angeles | Los Angeles; LA | L.A.
US | Washington (stad); Washington D.C.; Washington DC | Washington, D.C.; Washington DC | District of Columbia
US | San Francisco | San Francisco |
US | Philadelphia | Philadelphia |
US | New Orleans | New Orleans | La Nouvelle-Orléans
US | Honolulu | Honolulu |
US | Saint Louis; St. Louis | St. Louis; Saint Louis; St Louis | St. Louis
UZ | Tasjkent | Tashkent | Toshkent
UZ | Samarkand | Samarkand; Samarqand | Samarqand
VN | Hanoi | Hanoi; Ha Noi | Hà Nội
VN | Ho Chi Minhstad; Saigon; Ho Chi Minh-stad | Ho Chi Minh City; Saigon | Thành phố Hồ Chí Minh
VN | Hué; Hue | Huế; Hue | Huế
YE | Sanaa; Sana'a | Sana'a; Sanaa | صنعاء
ZA | Kaapstad | Cape Town | Kaapstad; iKapa
ZA | Johannesburg | Johannesburg | Joburg
ZA | Pretoria | Pretoria; Tshwane | Tshwane
ZA | Durban | Durban | eThekwini
ZA | Bloemfontein | Bloemfontein | Mangaung
ZA | Port Elizabeth | Port Elizabeth; Gqeberha | Gqeberha
ZA | Stellenbosch | Stellenbosch |
ZA | Grahamstad | Makhanda; Grahamstown | Makhanda
`

export default world
