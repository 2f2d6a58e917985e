import Records

extension LetterText {
  /// Drafted by a machine: no person has signed it off yet.
  static func vietnamese(_ facts: LetterFacts) -> LetterText {
    LetterText(
      title: "Mã PIN Cổng Phụ Huynh (Parent Portal) của quý vị",
      date: "Ngày \(facts.day.day) tháng \(facts.day.month) năm \(facts.day.year)",
      greeting: "Kính gửi \(facts.guardian),",
      opening:
        "Với mã PIN này, quý vị liên kết học sinh \(facts.student) (\(facts.school)) với tài khoản Cổng Phụ Huynh của chính quý vị. Trước hết hãy đăng ký, sau đó thêm học sinh.",
      pinLabel: "Mã PIN của quý vị",
      pinNote: "Chỉ dành riêng cho quý vị. Đây không phải là mã PIN của học sinh (MyMail).",
      codeCaption: "Trang đăng ký: \(facts.address)",
      codeDescription: "Mã QR dẫn đến trang đăng ký, \(facts.address)",
      registerTitle: "Trước hết: đăng ký tài khoản",
      registerSteps: [
        "Mở \(facts.address), hoặc hướng máy ảnh điện thoại vào mã. Nếu đã có tài khoản, xin xem tiếp bên dưới.",
        "Chọn “Register for an account” (đăng ký tài khoản). Nhập tên, họ và địa chỉ email của chính quý vị, rồi trả lời câu kiểm tra bảo mật.",
        "Mở email quý vị nhận được, bấm vào đường dẫn và tạo mật khẩu.",
      ],
      addTitle: "Sau đó: thêm học sinh",
      addSteps: [
        "Đăng nhập và chọn “Add Student” (thêm học sinh).",
        "Nhập số học sinh của học khu (Student ID, có trên phiếu điểm; nhà trường cũng cho quý vị biết) và ngày sinh.",
        "Nhập mã PIN trên tờ giấy này.",
        "Bấm vào ô bảo mật (reCAPTCHA), chọn “Add Student”, rồi “Finish” (hoàn tất).",
      ],
      careTitle: "Giữ kín mã PIN",
      care:
        "Mỗi phụ huynh hoặc người giám hộ có mã PIN riêng. Đừng đưa mã của quý vị cho bất cứ ai, kể cả phụ huynh kia hoặc học sinh. Học khu không bao giờ gọi điện, gửi email hay nhắn tin để hỏi mã này. Nếu mất tờ giấy này, hãy báo ngay cho nhà trường.",
      help: "Có thắc mắc? Xin gọi \(facts.phones).",
      reference: "Hồ sơ \(facts.reference)",
      specimen: "BẢN MẪU")
  }
}
