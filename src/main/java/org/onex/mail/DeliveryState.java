package org.onex.mail;

/** How far a delivery has come; each can be read in the delivery log. */
public enum DeliveryState {
  QUEUED("待发送"),
  SENDING("正在发送"),
  SENT("已发送"),
  DELAYED("待重试"),
  FAILED("发送失败"),
  ADDRESS_BAD("地址无效"),
  UNCONFIRMED("待确认"),
  LOGGED("仅站内消息");

  private final String label;

  DeliveryState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Nothing more happens by itself. */
  boolean isFinal() {
    return switch (this) {
      case SENT, ADDRESS_BAD, UNCONFIRMED, LOGGED -> true;
      case QUEUED, SENDING, DELAYED, FAILED -> false;
    };
  }

  /** Did not arrive, or nobody knows whether it did. */
  public boolean isTrouble() {
    return switch (this) {
      case FAILED, ADDRESS_BAD, UNCONFIRMED -> true;
      case QUEUED, SENDING, SENT, DELAYED, LOGGED -> false;
    };
  }

  /** Where a person may ask for another attempt. */
  public boolean canBeResent() {
    return switch (this) {
      case FAILED, ADDRESS_BAD, UNCONFIRMED, LOGGED -> true;
      case QUEUED, SENDING, SENT, DELAYED -> false;
    };
  }
}
