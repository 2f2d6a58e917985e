extension SampleNames {
  /// Armenian families.
  static let armenian = SampleNames(
    girls: """
      Ani=Անի Nare=Նարե Mariam=Մարիամ Lilit=Լիլիթ Anahit=Անահիտ Siranush=Սիրանուշ Hasmik=Հասմիկ Gayane=Գայանե Arpine=Արփինե
      Tatevik=Տաթևիկ Sona=Սոնա Nune=Նունե Karine=Կարինե Astghik=Աստղիկ Hripsime=Հռիփսիմե Zabel=Զաբել
      """,
    boys: """
      Davit=Դավիթ Narek=Նարեկ Tigran=Տիգրան Hayk=Հայկ Aram=Արամ Armen=Արմեն Gevorg=Գևորգ Hovhannes=Հովհաննես Vahan=Վահան
      Karen=Կարեն Artur=Արթուր Levon=Լևոն Sargis=Սարգիս Hakob=Հակոբ Ruben=Ռուբեն Vartan=Վարդան
      """,
    surnames: """
      Grigoryan=Գրիգորյան Sargsyan=Սարգսյան Petrosyan=Պետրոսյան Hakobyan=Հակոբյան Khachatryan=Խաչատրյան Hovhannisyan=Հովհաննիսյան
      Karapetyan=Կարապետյան Avetisyan=Ավետիսյան Ghazaryan=Ղազարյան Manukyan=Մանուկյան Simonyan=Սիմոնյան Mkrtchyan=Մկրտչյան
      Gevorgyan=Գևորգյան Danielyan=Դանիելյան Abrahamyan=Աբրահամյան Ter-Petrosyan=Տեր-Պետրոսյան Vardanyan=Վարդանյան
      """,
    called: """
      Mariam=Mary Anahit=Ani Hripsime=Hripik Davit=David Hovhannes=Hovo Hayk=Hayko Tigran=Tiko Artur=Art
      """)

  /// Persian families.
  static let persian = SampleNames(
    girls: """
      Shirin=شیرین Nasrin=نسرین Leila=لیلا Parisa=پریسا Mahsa=مهسا Niloufar=نیلوفر Setareh=ستاره Yasaman=یاسمن Golnaz=گلناز Azadeh=آزاده
      Roya=رویا Soraya=ثریا
      """,
    boys: """
      Dariush=داریوش Kourosh=کوروش Arash=آرش Babak=بابک Kamran=کامران Siavash=سیاوش Amir=امیر Reza=رضا Behrouz=بهروز Farhad=فرهاد
      Navid=نوید Omid=امید
      """,
    surnames: """
      Hosseini=حسینی Ahmadi=احمدی Mohammadi=محمدی Karimi=کریمی Tehrani=تهرانی Farahani=فراهانی Rezaei=رضایی Shirazi=شیرازی
      Kashani=کاشانی Moradi=مرادی Sohrabi=سهرابی Yazdani=یزدانی
      """,
    called: """
      Niloufar=Nilou Yasaman=Yas Dariush=Dari Kourosh=Cyrus Siavash=Siya Kamran=Kami
      """)

  /// Arabic-speaking families.
  static let arabic = SampleNames(
    girls: """
      Fatima=فاطمة Maryam=مريم Layla=ليلى Noor=نور Aisha=عائشة Huda=هدى Rania=رانيا Samira=سميرة Yasmin=ياسمين Zaynab=زينب Hanan=حنان
      Salma=سلمى
      """,
    boys: """
      Ahmad=أحمد Yousef=يوسف Omar=عمر Khaled=خالد Hassan=حسن Ibrahim=إبراهيم Mahmoud=محمود Tariq=طارق Sami=سامي Bilal=بلال Karim=كريم
      Ziad=زياد
      """,
    surnames: """
      Haddad=حداد Khoury=خوري Mansour=منصور Nasser=ناصر Saleh=صالح Al-Masri=المصري Abu-Zayd=أبو_زيد El-Sayed=السيد Darwish=درويش
      Hamdan=حمدان Aziz=عزيز Najjar=نجار
      """,
    called: """
      Zaynab=Zee Samira=Sami Mahmoud=Mo Ibrahim=Abe Yousef=Joe Khaled=Kal
      """)

  /// Russian-speaking families. A woman's surname takes its own ending.
  static let russian = SampleNames(
    girls: """
      Anastasia=Анастасия Ekaterina=Екатерина Olga=Ольга Natalia=Наталья Svetlana=Светлана Tatiana=Татьяна Polina=Полина Daria=Дарья
      Irina=Ирина Vera=Вера Ksenia=Ксения Yulia=Юлия
      """,
    boys: """
      Dmitri=Дмитрий Sergei=Сергей Alexei=Алексей Mikhail=Михаил Nikolai=Николай Ivan=Иван Maxim=Максим Andrei=Андрей Pavel=Павел
      Yuri=Юрий Artyom=Артём Vladimir=Владимир
      """,
    surnames: """
      Ivanov=Иванов Petrov=Петров Sokolov=Соколов Volkov=Волков Kuznetsov=Кузнецов Morozov=Морозов Fedorov=Фёдоров Orlov=Орлов
      Belov=Белов Nikitin=Никитин Golubev=Голубев Vinogradov=Виноградов
      """,
    called: """
      Anastasia=Nastya Ekaterina=Katya Tatiana=Tanya Natalia=Natasha Mikhail=Misha Dmitri=Dima Vladimir=Vova
      Maxim=Max
      """)
}
