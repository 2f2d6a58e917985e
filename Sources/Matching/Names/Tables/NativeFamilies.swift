/// Family names of Korea and China in their own script, with the ways in which each is usually written here, the most usual first: one
/// sign has several, by the land and the language that a family comes from.
enum NativeFamilies {
  /// Whether a word is one.
  static func contains(_ word: String) -> Bool { spellings[word] != nil }

  /// In Latin letters; empty for a word that is none.
  static func spellings(of word: String) -> [String] { spellings[word] ?? [] }

  /// Those of two signs.
  static let longer = Set(table(two).keys)

  private static let spellings = table(one).merging(table(two)) { one, _ in one }

  private static func table(_ list: String) -> [String: [String]] {
    var table: [String: [String]] = [:]
    for entry in list.split(separator: ",") {
      let words = entry.split(separator: " ").map(String.init)
      if let sign = words.first { table[sign] = Array(words.dropFirst()) }
    }
    return table
  }

  private static let one = """
    김 kim gim, 이 lee yi rhee, 리 lee ri, 박 park pak bak, 최 choi choe, 정 jung jeong chung, \
    강 kang gang, 조 cho jo, 윤 yoon yun, 장 jang chang, 임 lim im, 림 lim rim, 한 han, 오 oh, 서 seo suh, \
    신 shin sin, 권 kwon gwon, 황 hwang, 안 ahn an, 송 song, 류 ryu yoo, 유 yoo yu, 홍 hong, 전 jeon chun, \
    고 ko go, 문 moon mun, 양 yang, 손 son sohn, 배 bae pae, 백 baek paik, 허 huh heo hur, 남 nam, \
    심 shim sim, 노 noh no, 로 roh ro, 하 ha, 곽 kwak gwak, 성 sung seong, 차 cha, 주 joo ju, 우 woo wu, \
    구 koo ku gu, 민 min, 나 na, 라 ra, 진 jin chin, 지 ji chi, 엄 um eom, 채 chae, 원 won, 천 chun cheon, \
    방 bang pang, 공 kong gong, 현 hyun hyeon, 함 ham hahm, 변 byun byeon, 염 yeom youm, 여 yeo, \
    추 choo chu, 도 do doh, 소 so, 석 suk seok, 선 sun seon, 설 seol sul, 마 ma mah, 길 gil kil, 연 yeon, \
    위 wi wee, 표 pyo, 명 myung myeong, 기 ki gi, 반 ban, 왕 wang, 금 keum geum, 옥 ok, 육 yuk, 인 in, \
    맹 maeng, 제 je, 모 mo, 탁 tak, 국 kook guk, 어 eo, 은 eun, 편 pyun, 용 yong, 王 wang wong, 李 li lee, \
    张 zhang chang cheung, 張 zhang chang cheung, 刘 liu lau, 劉 liu lau, 陈 chen chan, 陳 chen chan, \
    杨 yang yeung, 楊 yang yeung, 黄 huang wong, 黃 huang wong, 赵 zhao chao chiu, 趙 zhao chao chiu, \
    吴 wu ng, 吳 wu ng, 周 zhou chou chow, 徐 xu hsu tsui, 孙 sun suen, 孫 sun suen, 马 ma, 馬 ma, \
    朱 zhu chu, 胡 hu woo wu, 郭 guo kuo kwok, 何 he ho, 高 gao kao ko, 林 lin lam, 罗 luo lo law, \
    羅 luo lo law, 郑 zheng cheng, 鄭 zheng cheng, 梁 liang leung, 谢 xie hsieh tse, 謝 xie hsieh tse, \
    宋 song sung, 唐 tang tong, 许 xu hsu hui, 許 xu hsu hui, 韩 han hon, 韓 han hon, 冯 feng fung, \
    馮 feng fung, 邓 deng teng tang, 鄧 deng teng tang, 曹 cao tsao, 彭 peng pang, 曾 zeng tseng tsang, \
    肖 xiao hsiao siu, 蕭 xiao hsiao siu, 萧 xiao hsiao siu, 田 tian tien, 董 dong tung, 袁 yuan yuen, \
    潘 pan poon, 于 yu, 蒋 jiang chiang, 蔣 jiang chiang, 蔡 cai tsai choi, 余 yu yee, 杜 du tu to, \
    叶 ye yeh yip, 葉 ye yeh yip, 程 cheng, 苏 su so, 蘇 su so, 魏 wei ngai, 吕 lu lui, 呂 lu lui, \
    丁 ding ting, 任 ren, 沈 shen sham, 姚 yao yiu, 卢 lu lo, 盧 lu lo, 姜 jiang chiang, 崔 cui tsui, \
    钟 zhong chung, 鍾 zhong chung, 谭 tan tam, 譚 tan tam, 陆 lu luk, 陸 lu luk, 汪 wang wong, 范 fan, \
    金 jin chin kam, 石 shi shih shek, 廖 liao liu, 贾 jia chia, 賈 jia chia, 夏 xia hsia ha, 韦 wei wai, \
    韋 wei wai, 付 fu, 傅 fu, 方 fang fong, 白 bai pai, 邹 zou tsou chow, 鄒 zou tsou chow, 孟 meng mang, \
    熊 xiong hsiung hung, 秦 qin chin chun, 邱 qiu chiu yau, 江 jiang chiang kong, 尹 yin, \
    薛 xue hsueh sit, 阎 yan yen, 閻 yan yen, 段 duan tuan, 雷 lei lui, 侯 hou hau, 龙 long lung, \
    龍 long lung, 史 shi shih, 陶 tao to, 黎 li lai, 贺 he ho, 賀 he ho, 顾 gu ku koo, 顧 gu ku koo, \
    毛 mao mo, 郝 hao, 龚 gong kung, 龔 gong kung, 邵 shao shiu, 万 wan man, 萬 wan man, \
    钱 qian chien chin, 錢 qian chien chin, 严 yan yen yim, 嚴 yan yen yim, 莫 mo mok, 孔 kong kung hung, \
    单 shan, 單 shan, 查 zha cha, 仇 qiu, 解 xie, 区 ou au, 區 ou au, 麦 mai mak, 麥 mai mak, 伍 wu ng, \
    甘 gan kam, 关 guan kwan, 關 guan kwan, 司 si, 温 wen wan, 溫 wen wan, 阮 ruan yuen nguyen, \
    游 you yu yau, 翁 weng yung, 庄 zhuang chuang chong, 莊 zhuang chuang chong, 洪 hong hung, \
    施 shi shih sze, 柯 ke ko or, 詹 zhan chan
    """

  private static let two = """
    남궁 namgung namkoong, 황보 hwangbo, 제갈 jegal, 선우 sunwoo seonu, 독고 dokgo, 사공 sagong, 서문 seomun, \
    欧阳 ouyang auyeung, 歐陽 ouyang auyeung, 司马 sima szema, 司馬 sima szema, 诸葛 zhuge, 諸葛 zhuge, \
    上官 shangguan, 司徒 situ szeto, 夏侯 xiahou, 皇甫 huangfu, 公孙 gongsun, 公孫 gongsun, 慕容 murong, \
    令狐 linghu, 东方 dongfang, 東方 dongfang, 南宫 nangong, 南宮 nangong, 尉迟 yuchi, 尉遲 yuchi, 长孙 zhangsun, \
    長孫 zhangsun
    """
}
