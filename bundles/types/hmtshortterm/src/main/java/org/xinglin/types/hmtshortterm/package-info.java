/** Is the business type 港澳台医师内地短期行医 (rulebook §3.13, R-REG-205…210). */
package org.xinglin.types.hmtshortterm;
