extension SampleNames {
  /// Korean families.
  static let korean = SampleNames(
    girls: """
      Ji-woo=지우 Seo-yeon=서연 Min-seo=민서 Ha-eun=하은 Soo-jin=수진 Hye-jin=혜진 Eun-ji=은지 Yoo-na=유나 Mi-kyung=미경 Young-hee=영희
      Su-bin=수빈 Da-eun=다은 Hyun-joo=현주 Kyung-mi=경미 Bo-ra=보라 Na-yeon=나연
      """,
    boys: """
      Min-jun=민준 Seo-jun=서준 Do-yun=도윤 Ji-ho=지호 Joon-ho=준호 Sung-min=성민 Dong-hyun=동현 Jae-won=재원 Tae-yang=태양 Hyun-woo=현우
      Young-soo=영수 Sang-hoon=상훈 Ki-tae=기태 Woo-jin=우진 Geon-woo=건우 Chul-soo=철수
      """,
    surnames: """
      Kim=김 Lee=이 Park=박 Choi=최 Jung=정 Kang=강 Cho=조 Yoon=윤 Jang=장 Lim=임 Han=한 Oh=오 Seo=서 Shin=신 Kwon=권 Hwang=황 Ahn=안 Song=송
      Hong=홍 Bae=배
      """,
    calledGirls: "Grace Esther Hannah Jenny Sarah Christine", calledBoys: "Daniel Joshua Brian Eric Paul David")

  /// Chinese families, from the mainland, Taiwan and Hong Kong.
  static let chinese = SampleNames(
    girls: """
      Mei=梅 Xiuying=秀英 Jing=静 Li=丽 Yan=燕 Xinyi=欣怡 Yuxuan=雨萱 Ziyi=子怡 Hui=慧 Fang=芳 Wai-ling=慧玲 Shu-fen=淑芬 Mei-hua=美華 Jiaqi=佳琪
      Xiaoyan=晓燕 Yating=雅婷
      """,
    boys: """
      Wei=伟 Jian=建 Haoran=浩然 Zihan=子涵 Yuchen=宇辰 Jun=军 Lei=磊 Ming=明 Chi-ming=志明 Chun-hung=振雄 Guo-wei=國偉 Zhiqiang=志强
      Bowen=博文 Tianyu=天宇 Ka-ho=嘉豪 Peng=鹏
      """,
    surnames: """
      Wang=王 Li=李 Zhang=张 Liu=刘 Chen=陈 Yang=杨 Huang=黄 Zhao=赵 Wu=吴 Zhou=周 Xu=徐 Sun=孙 Ma=马 Zhu=朱 Lin=林 Guo=郭 Chan=陳 Wong=黃
      Lau=劉 Tsai=蔡 Ng=吳
      """,
    calledGirls: "Jenny Amy Tiffany Michelle Vivian Cindy", calledBoys: "Kevin Jason Andy Eric Alan Leo")

  /// Vietnamese families.
  static let vietnamese = SampleNames(
    girls: """
      Linh=Linh Mai=Mai Thuy=Thúy Lan=Lan Huong=Hương Ngoc=Ngọc Trang=Trang Phuong=Phương Thao=Thảo Hanh=Hạnh Kim_Anh=Kim_Anh
      Bich=Bích Tuyet=Tuyết My_Duyen=Mỹ_Duyên
      """,
    boys: """
      Minh=Minh Tuan=Tuấn Hung=Hùng Duc=Đức Quan=Quân Khoa=Khoa Bao=Bảo Phuc=Phúc Long=Long Nam=Nam Dung=Dũng Hieu=Hiếu Thanh=Thành
      Quoc_Anh=Quốc_Anh
      """,
    surnames: """
      Nguyen=Nguyễn Tran=Trần Le=Lê Pham=Phạm Huynh=Huỳnh Phan=Phan Vu=Vũ Vo=Võ Dang=Đặng Bui=Bùi Do=Đỗ Ho=Hồ Ngo=Ngô Duong=Dương Ly=Lý
      """,
    calledGirls: "Tina Kelly Annie Lynn", calledBoys: "Tommy Vincent Johnny Kenny")

  /// Filipino families, whose middle name is the mother's surname.
  static let filipino = SampleNames(
    girls: """
      Maria_Cristina Angelica Princess Jasmine Rowena Marites Lourdes Analyn Maricar Jocelyn Divina Rosalinda Kristine_Joy
      Althea Bea Chloe_Anne Ma._Theresa Ma._Luisa Imelda Corazon
      """,
    boys: """
      Mark_Anthony John_Paul Jericho Rommel Ferdinand Reynaldo Crisanto Dante Emmanuel Nathaniel Gabriel_Angelo Joshua
      Christian_Jay Rodrigo Renato Danilo Efren Isagani Bayani Rafael
      """,
    surnames: """
      Dela_Cruz Santos Reyes Bautista Ocampo Villanueva Manalo Magsaysay Macaraeg Dimaculangan Pangilinan Salonga Tolentino
      Evangelista Buenaventura Catacutan Lacson Sumulong Batungbakal Mangubat de_Guzman San_Juan Del_Rosario Abad
      """,
    called: """
      Maria_Cristina=Tina Angelica=Angel Ma._Theresa=Tess Ma._Luisa=Malou Corazon=Cora Mark_Anthony=Mac
      John_Paul=JP Reynaldo=Rey Emmanuel=Manny Rodrigo=Rod
      """)
}
