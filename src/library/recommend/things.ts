/** What stands by the piece: it has no area to be tended. */
export const pieces = /栓|信号灯|路灯|警报器|器材|电梯|终端|站台/;

/** Firms, and not the people they employ or once employed. */
export const firms = /企业(?!退休|军转|职工|人员|离退)/;
