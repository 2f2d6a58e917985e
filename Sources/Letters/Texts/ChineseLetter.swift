import Records

extension LetterText {
  /// Drafted by a machine: no person has signed it off yet. In the traditional letters, as ballots in Los Angeles County are.
  static func chinese(_ facts: LetterFacts) -> LetterText {
    LetterText(
      title: "您的家長入口網站 (Parent Portal) PIN 碼",
      date: "\(facts.day.year)年\(facts.day.month)月\(facts.day.day)日",
      greeting: "\(facts.guardian)，您好：",
      opening:
        "您可以用這個 PIN 碼，把學生 \(facts.student)（\(facts.school)）連結到您自己的家長入口網站帳戶。請先註冊，再新增學生。",
      pinLabel: "您的 PIN 碼", pinNote: "僅供您本人使用。這不是學生的 PIN 碼 (MyMail)。",
      codeCaption: "註冊網頁：\(facts.address)",
      codeDescription: "通往註冊網頁的 QR 碼，\(facts.address)",
      registerTitle: "第一部分：註冊帳戶",
      registerSteps: [
        "開啟 \(facts.address)，或用手機相機對準 QR 碼。如果您已有帳戶，請直接看下方。",
        "選擇「Register for an account」（註冊帳戶）。輸入您的名字、姓氏和您自己的電子郵件地址，並回答安全檢查問題。",
        "打開收到的電子郵件，點選其中的連結，並設定密碼。",
      ],
      addTitle: "第二部分：新增學生",
      addSteps: [
        "登入後選擇「Add Student」（新增學生）。",
        "輸入學區的學生編號（Student ID，成績單上有，也可向學校詢問）和出生日期。",
        "輸入本頁上的 PIN 碼。",
        "勾選安全方塊 (reCAPTCHA)，選擇「Add Student」，再選擇「Finish」（完成）。",
      ],
      careTitle: "請妥善保密",
      care:
        "每位家長或監護人都有自己的 PIN 碼。請勿告訴任何人，包括另一位家長或學生。學區絕不會透過電話、電子郵件或簡訊向您索取 PIN 碼。如果遺失本頁，請立即通知學校。",
      help: "如有疑問，請致電 \(facts.phones)。",
      reference: "案件 \(facts.reference)",
      specimen: "樣本")
  }
}
