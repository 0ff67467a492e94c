package org.onex.editing;

import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.season.ChineseTime;

/** Somebody saved after this writer began; nothing of it was overwritten. */
public class EditedMeanwhile extends Refusal {

  private static final long serialVersionUID = 1L;

  private final int version;

  EditedMeanwhile(Actor actor, String title, LastEdit last) {
    super("EDITED_MEANWHILE", sentence(actor, title, last));
    this.version = last.version();
  }

  /** The version that stands now. */
  public int version() {
    return version;
  }

  private static String sentence(Actor actor, String title, LastEdit last) {
    return "%s：%s于%s保存了%s，您这次填写的内容尚未保存。请与现已保存的内容对照后再保存。"
        .formatted(
            last.isBy(actor) ? "已在其他窗口修改" : "他人已修改",
            last.isBy(actor) ? "您本人" : last.editorName(),
            ChineseTime.second(last.editedAt()),
            title);
  }
}
