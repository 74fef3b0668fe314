/** Things of one kind of which a project that names one does not mean the others. */
const groups: readonly (readonly RegExp[])[] = [
  [/幼儿园|学前|保教/, /小学/, /初中/, /高中/, /中职|中等职业|职高|技工/, /高校|大学|高等/, /特殊教育|特教/],
  [/农村|乡村|村级/, /城市|城镇|城区/],
  [/老年|老人|高龄|养老/, /残疾|残障/, /儿童|孤儿|婴幼儿|留守/, /退役|优抚|复员/],
  [/农村公路|乡道|村道|通村/, /国道|省道|国省/, /城市道路|市政道路|背街/, /高速/],
  [/生猪|母猪|猪肉/, /肉?牛|奶业/, /羊/, /家禽|鸡|鸭/, /水产|渔/],
  [/水稻/, /小麦/, /玉米/, /大豆/, /油菜|油料/, /马铃薯/, /棉花/, /茶/, /甘蔗|糖料/],
  [/森林|林区/, /草原/],
  [/乡镇卫生院/, /村卫生室|村医|乡村医生/, /公立医院|县级医院|人民医院/],
  [/图书馆/, /文化馆/, /博物馆|纪念馆/, /农家书屋/, /体育/],
];

/** What is said of another thing than the project's counts so much less. */
const left = 0.25;

/** How much of a name's worth is left where it speaks of another stage, crop or group of people than the project. */
export function rivalry(project: string): (name: string) => number {
  const meant = groups.flatMap((group) => {
    const others = group.filter((one) => !one.test(project));
    return others.length === group.length || others.length === 0 ? [] : [{ group, others }];
  });
  return (name) => {
    const isOther = meant.some(
      ({ group, others }) =>
        others.some((one) => one.test(name)) && !group.some((one) => !others.includes(one) && one.test(name)),
    );
    return isOther ? left : 1;
  };
}
