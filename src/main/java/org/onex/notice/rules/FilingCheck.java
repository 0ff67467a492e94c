package org.onex.notice.rules;

/** One thing that is checked of a filing: hands the rules that belong to it their facts. */
interface FilingCheck {

  void judge();
}
