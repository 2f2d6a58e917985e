import Records

extension LetterText {
  /// Drafted by a machine: no person has signed it off yet.
  static func korean(_ facts: LetterFacts) -> LetterText {
    LetterText(
      title: "학부모 포털(Parent Portal) PIN 번호",
      date: "\(facts.day.year)년 \(facts.day.month)월 \(facts.day.day)일",
      greeting: "\(facts.guardian) 님께",
      opening:
        "이 PIN 번호로 \(facts.student) 학생(\(facts.school))을 귀하의 학부모 포털 계정에 연결하실 수 있습니다. 먼저 계정을 등록한 다음 학생을 추가해 주세요.",
      pinLabel: "귀하의 PIN 번호", pinNote: "귀하 본인만의 번호입니다. 학생 PIN(MyMail)이 아닙니다.",
      codeCaption: "등록 페이지: \(facts.address)",
      codeDescription: "등록 페이지로 연결되는 QR 코드, \(facts.address)",
      registerTitle: "먼저: 계정 등록",
      registerSteps: [
        "다음 주소를 열거나 휴대전화 카메라로 코드를 비추세요: \(facts.address). 계정이 이미 있으면 아래로 넘어가세요.",
        "“Register for an account”(계정 등록)를 선택하세요. 이름, 성, 본인의 이메일 주소를 입력하고 보안 확인에 답하세요.",
        "받은 이메일을 열어 링크를 누르고 비밀번호를 만드세요.",
      ],
      addTitle: "다음: 학생 추가",
      addSteps: [
        "로그인하여 “Add Student”(학생 추가)를 선택하세요.",
        "교육구 학생 번호(Student ID, 성적표에 있으며 학교에서도 알려 드립니다)와 생년월일을 입력하세요.",
        "이 종이에 있는 PIN 번호를 입력하세요.",
        "보안 상자(reCAPTCHA)를 누르고 “Add Student”, 이어서 “Finish”(완료)를 선택하세요.",
      ],
      careTitle: "혼자만 알고 계세요",
      care:
        "학부모와 보호자마다 자신의 PIN 번호가 있습니다. 다른 학부모나 학생을 포함하여 누구에게도 알려 주지 마세요. 교육구는 전화, 이메일, 문자로 PIN 번호를 묻지 않습니다. 이 종이를 잃어버리면 즉시 학교에 알려 주세요.",
      help: "문의 전화: \(facts.phones)",
      reference: "접수 번호 \(facts.reference)",
      specimen: "견본")
  }
}
