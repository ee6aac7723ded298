/** What can be said of any unit in any period, in small letters. Chosen by us, from experience. */
export const emptyPhrases: readonly string[] = [
  'đạt được nhiều kết quả tích cực',
  'đạt được những kết quả quan trọng',
  'đạt nhiều kết quả tích cực',
  'có nhiều chuyển biến tích cực',
  'có những chuyển biến tích cực',
  'được quan tâm chỉ đạo thường xuyên',
  'được triển khai nghiêm túc, hiệu quả',
  'được triển khai đồng bộ, quyết liệt',
  'được thực hiện nghiêm túc, hiệu quả',
  'được thực hiện tốt',
  'được thực hiện đúng quy định',
  'hoàn thành tốt nhiệm vụ được giao',
  'cơ bản hoàn thành các chỉ tiêu',
  'góp phần hoàn thành các chỉ tiêu',
  'ngày càng đi vào chiều sâu',
  'ngày càng được nâng cao',
];
