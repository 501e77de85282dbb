import { check } from './src/check/check.js'
import { guidanceOf } from './tests/generated-plans.js'
const rules: any = [{"title":"A demand","why":"w","do":"d","cites":[],"basis":"good-practice","reviews":[],"severity":"critical","settle":"before-contact","when":{"activity.publishes":true},"expect":{"compensation.paid":{"is":true,"substantiated":["how"]}},"id":"consent/r0","safeguard":"s0"}]
for (const paid of [false, undefined]) {
const a = check({compensation: {paid}, consent:{voluntary:true}}, guidanceOf(rules))
console.log(a.points, a.findings.map(f=>[f.id,f.outcome,f.applies,f.severity]), a.problems)
}
