import Diagnostics
import Ledger
import Records
import Verification

/// Mandarin in traditional characters, as in the letter. Drafted by machine; nobody who speaks it has signed it off yet.
extension ScriptLine {
  package var chinese: String {
    switch self {
    case .joinVideo(let meeting):
      "辦理這件事，我需要看到您本人。您現在可以加入視頻通話嗎？會議號是 \(meeting.spoken.number)，密碼是 \(meeting.spoken.passcode)。"
    case .child: "請準備好帶照片的身份證件。請問孩子的學號或姓名是什麼？"
    case .childBirth: "孩子的出生日期呢？"
    case .childSchool: "孩子在哪所學校上學？"
    case .childSecond: "孩子有中間名嗎？"
    case .childNumber: "您有孩子的學號嗎？"
    case .childAgain: "我沒有找到。請您慢慢再說一遍，名字請逐個字母拼出來。"
    case .caller: "請問您的全名是什麼？請逐個字母拼出來。"
    case .relationship: "您和孩子是什麼關係？"
    case .see(.remote, let reference): "請打開攝像頭，並跟我重複這個個案編號：\(reference.spoken)。"
    case .see(.counter, _): "謝謝您過來。我會先問幾個關於孩子的問題，然後看您的證件。"
    case .seeSibling(.remote, let reference): "這個孩子有單獨的個案編號。請繼續面對攝像頭，並跟我重複：\(reference.spoken)。"
    case .seeSibling(.counter, _): "現在我會就這個孩子問同樣的問題。"
    case .seeAgain(.remote, let reference): "我需要再看到您本人。請打開攝像頭，並跟我重複個案編號：\(reference.spoken)。"
    case .seeAgain(.counter, _): "謝謝您耐心等待。有幾件事我需要再核對一遍。"
    case .item(.birthDate): "請問孩子的出生日期是哪一天？"
    case .item(.firstName): "孩子的名字是什麼？請逐個字母拼出來。"
    case .item(.lastName): "姓氏呢？也請逐個字母拼出來。"
    case .item(.grade): "孩子上幾年級？"
    case .item(.address): "孩子的家庭住址是什麼？"
    case .unit: "有公寓號或單元號嗎？"
    case .restOfName: "這個名字的其餘部分呢？"
    case .item(.phone): "學校登記的電話號碼是多少？"
    case .item(.contactName): "除了您以外，緊急聯繫人是誰？請逐個字母拼出姓氏。"
    case .item(.contactPhone): "那個人的電話號碼是多少？"
    case .readBack: "我把您的回答念一遍。如果有錯，請隨時打斷我。"
    case .readBackAgain: "有一項和學校的記錄不一致。我看不到是哪一項。通常有幫助的是學校登記的全名，包括兩個姓氏。公寓號、舊地址或新地址也可能有幫助。我再把全部內容念一遍。"
    case .id: "請出示加州身份證、駕照、領事館身份證或護照。"
    case .idAgain(.expired): "那份證件已經過期。您手邊有其他帶照片的證件嗎？可以是加州身份證、駕照、領事館身份證或護照。"
    case .idAgain(.onScreen): "我需要看到證件或護照的原件，不能是照片。您手邊有嗎？"
    case .idAgain(.unsuitable): "那份證件我不能接受。您手邊有其他帶照片的證件嗎？可以是加州身份證、駕照、領事館身份證或護照。"
    case .idName: "請把證件拿穩不動。"
    case .challenge(.rightHand): "請張開右手，在臉前慢慢劃過。"
    case .challenge(.leftHand): "請張開左手，在臉前慢慢劃過。"
    case .challenge(.turnLeft): "請慢慢把頭轉向左邊。"
    case .challenge(.turnRight): "請慢慢把頭轉向右邊。"
    case .challenge(.lookUp): "請抬頭看天花板，再看回攝像頭。"
    case .challenge(.touchEar): "請摸一下您的右耳。"
    case .ready(.remote): "我現在可以把 PIN 告訴您。您有紙筆嗎？請不要共享屏幕，也不要錄音錄像。"
    case .ready(.counter): "我現在可以給您看您的 PIN。您有紙筆嗎？"
    case .readBackPIN(.remote): "請把您寫下的號碼念給我聽。"
    case .readBackPIN(.counter): "請逐個指出您寫下的數字，讓我核對。"
    case .misread: "不太對。我可以再給您一次。"
    case .sibling: "您還需要另一個孩子的 PIN 嗎？"
    case .closed(.disclosed, _): "對了。要添加孩子，請登錄家長門戶網站，輸入學號、出生日期和這個 PIN。請不要把 PIN 告訴任何人。"
    case .closed(.unconfirmed, _): "我們沒能確認 PIN。請再打電話來，或到孩子的學校詢問。"
    case .closed(.unjudged, let reference): "我們必須在這裡停下。這不會對您有任何影響。請再打電話來。您的個案編號是 \(reference.spoken)。"
    // Each refusal ends with a next step and the case (III).
    case .refused(.closed, let reference):
      "我現在無法完成這件事。請到孩子的學校找辦公室主任。請帶上帶照片的證件，以及監護權或住址的文件。等學校核對記錄之後，或者過 24 小時，請再試一次。您的個案編號是 \(reference.spoken)。"
    case .refused(.open(.noVideo), let reference):
      "辦理這件事，我需要看到您本人，所以不能只通過電話。等您可以用視頻時，請再打電話來。或者帶上帶照片的證件，到學校或學區辦公室來。您的個案編號是 \(reference.spoken)。"
    case .refused(.open(.idUnsuitable), let reference):
      "我需要加州身份證、駕照、領事館身份證或護照。等您有了，請再打電話來，或到學校找辦公室主任。您的個案編號是 \(reference.spoken)。"
    case .refused(.open(.idExpired), let reference): "那份證件已經過期。等您有了有效的證件，請再打電話來，或到學校找辦公室主任。您的個案編號是 \(reference.spoken)。"
    case .refused(.open(.incompleteRecord), let reference):
      "學校的記錄裡缺少我必須問的內容。請學校的辦公室主任更新緊急聯繫卡，然後再打電話來。您的個案編號是 \(reference.spoken)。"
    case .refused(.open(.recordLeftOut), let reference):
      "學校關於這位學生的記錄有錯誤，所以我無法繼續。請學校的辦公室主任更正記錄，然後再打電話來。您的個案編號是 \(reference.spoken)。"
    case .refused(.open(.notGuardian), let reference):
      "我只能把 PIN 告訴經過核實的家長或法定監護人。他們中的一位可以打電話來。登記誰由學校決定，所以請到學校找辦公室主任。您的個案編號是 \(reference.spoken)。"
    case .refused(.open(.adultStudent), let reference):
      "學生已滿 18 歲，現在由學生自己決定。學生可以自己提出申請，也可以在學校簽署同意書。您的個案編號是 \(reference.spoken)。"
    case .refused(.open(.otherSchool), let reference): "我只能幫助這所學校的家庭。請撥打學區的服務熱線，並告訴他們您的個案編號：\(reference.spoken)。"
    case .refused(.open(.childNotFound), let reference): "根據這些信息，我找不到學生。請向學校詢問學號，然後再打電話來。您的個案編號是 \(reference.spoken)。"
    case .abandoned(let reference): "好的，我們就到這裡。您隨時可以再打電話來。您的個案編號是 \(reference.spoken)。"
    case .parked(let reference): "我會以編號 \(reference.spoken) 保存您的個案。您再聯繫時，請告訴我們這個編號。我們需要再看到您本人，並再問一遍問題。"
    case .hold(.counter): "請留在這裡，讓我能看到您。我馬上回來。"
    case .hold(.remote): "請不要掛斷，並留在攝像頭前。我馬上回來。"
    case .holdOver: "謝謝您耐心等待。"
    }
  }
}
