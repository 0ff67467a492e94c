package org.onex.web.page;

import java.util.LinkedHashMap;
import java.util.function.Supplier;
import org.onex.directory.Refusal;
import org.onex.editing.EditedMeanwhile;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An act behind a button: done and told on the next page, or refused there with what was typed. */
public final class FlashAction {

  private FlashAction() {}

  /**
   * @param act answers with the sentence that tells what was done
   */
  public static String then(String back, RedirectAttributes flash, Supplier<String> act) {
    try {
      flash.addFlashAttribute("done", act.get());
    } catch (Refusal refusal) {
      flash.addFlashAttribute(Refused.NAME, Refused.sentences(refusal));
    }
    return "redirect:" + back;
  }

  /**
   * @param done the sentence that tells it, where it does not depend on what comes of the act
   */
  public static String then(String back, RedirectAttributes flash, String done, Runnable act) {
    return then(
        back,
        flash,
        () -> {
          act.run();
          return done;
        });
  }

  /**
   * @param typed stands on the page again where it is refused; beside what a colleague saved
   *     meanwhile where it is refused for that
   */
  public static String then(
      String back,
      RedirectAttributes flash,
      MultiValueMap<String, String> typed,
      Supplier<String> act) {
    try {
      flash.addFlashAttribute("done", act.get());
    } catch (EditedMeanwhile meanwhile) {
      flash.addFlashAttribute(Refused.NAME, Refused.sentences(meanwhile));
      flash.addFlashAttribute("typedMine", new LinkedHashMap<>(typed));
    } catch (Refusal refusal) {
      flash.addFlashAttribute(Refused.NAME, Refused.sentences(refusal));
      flash.addFlashAttribute("typed", typed.toSingleValueMap());
    }
    return "redirect:" + back;
  }
}
