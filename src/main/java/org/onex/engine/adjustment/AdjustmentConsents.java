package org.onex.engine.adjustment;

import java.util.List;
import org.onex.engine.check.ModelBean;
import org.onex.plan.AdjustmentRegister;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** What the model asks about an adjustment: who has to agree to it. */
@Description("调整须征得的同意：missing 为规则表写明、尚未取得的各项同意的编号，每项等待消息 adjustment.编号")
@ModelBean
@Component("adjustmentConsents")
public class AdjustmentConsents {

  private final AdjustmentRegister register;

  AdjustmentConsents(AdjustmentRegister register) {
    this.register = register;
  }

  public List<String> missing(String number) {
    return register.missingConsents(number);
  }
}
