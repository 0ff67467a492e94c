package org.onex.pack;

import java.util.List;
import java.util.Optional;

/** What a pack may say about itself: the items of the table {@code metadata}. */
record MetadataVocabulary(String item, boolean required, Kind kind, String meaning) {

  private static final Kind YEAR =
      new Kind("年份", false, "不是四位年份", "请填写，例如 2027", List.of(), text -> text.matches("\\d{4}"));

  static final List<MetadataVocabulary> ITEMS =
      List.of(
          new MetadataVocabulary("pack", false, Kind.CODE, "规则包编号，与文件夹名相同"),
          new MetadataVocabulary("policy", true, Kind.CODE, "规则编号，接口和校验用例用它指明规则包"),
          new MetadataVocabulary("number", true, Kind.TEXT, "文号，每条校验结果都会引用"),
          new MetadataVocabulary("issuer", true, Kind.TEXT, "发文单位"),
          new MetadataVocabulary("title", true, Kind.TEXT, "文件标题"),
          new MetadataVocabulary("year", true, YEAR, "通知的年度，时间安排按它推算到以后各年"),
          new MetadataVocabulary("date", false, Kind.DATE, "印发日期"),
          new MetadataVocabulary("addressees", false, Kind.TEXTS, "主送单位"),
          new MetadataVocabulary("publicity", false, Kind.TEXT, "公开方式"),
          new MetadataVocabulary("copies", false, Kind.TEXTS, "抄送单位"),
          new MetadataVocabulary("parents", false, Kind.CODES, "上级规则包，从上到下"),
          new MetadataVocabulary("institution", false, Kind.CODE, "学校标识码；只有一所学校自己的规则包填写"));

  static Optional<MetadataVocabulary> of(String item) {
    return ITEMS.stream().filter(known -> known.item().equals(item)).findFirst();
  }
}
