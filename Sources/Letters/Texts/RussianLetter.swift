import Records

extension LetterText {
  /// Drafted by a machine: no person has signed it off yet.
  static func russian(_ facts: LetterFacts) -> LetterText {
    LetterText(
      title: "Ваш PIN-код для Parent Portal",
      date: "\(facts.day.day).\(facts.day.month).\(facts.day.year)",
      greeting: "Здравствуйте, \(facts.guardian)!",
      opening:
        "С этим PIN-кодом Вы подключите ученика (\(facts.student), \(facts.school)) к своей учётной записи Parent Portal. Сначала зарегистрируйтесь, затем добавьте ученика.",
      pinLabel: "Ваш PIN-код", pinNote: "Только для Вас. Это не PIN-код ученика (MyMail).",
      codeCaption: "Страница регистрации: \(facts.address)",
      codeDescription: "QR-код со ссылкой на страницу регистрации, \(facts.address)",
      registerTitle: "Сначала: регистрация",
      registerSteps: [
        "Откройте \(facts.address) или наведите камеру телефона на код. Если учётная запись уже есть, читайте ниже.",
        "Выберите «Register for an account» (регистрация). Введите своё имя, фамилию и свой адрес электронной почты и пройдите проверку безопасности.",
        "Откройте полученное письмо, нажмите на ссылку в нём и придумайте пароль.",
      ],
      addTitle: "Затем: добавьте ученика",
      addSteps: [
        "Войдите и выберите «Add Student» (добавить ученика).",
        "Введите номер ученика в округе (Student ID; он есть в табеле, его сообщит и школа) и дату рождения.",
        "Введите PIN-код с этого листа.",
        "Отметьте окно проверки (reCAPTCHA), выберите «Add Student», затем «Finish» (готово).",
      ],
      careTitle: "Никому не сообщайте",
      care:
        "У каждого родителя или опекуна свой PIN-код. Не передавайте свой никому, даже другому родителю или ученику. Округ никогда не звонит и не пишет Вам, чтобы узнать его. Если этот лист потерян, сразу сообщите школе.",
      help: "Вопросы? Звоните: \(facts.phones).",
      reference: "Дело \(facts.reference)",
      specimen: "ОБРАЗЕЦ")
  }
}
