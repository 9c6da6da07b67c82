/** Is the business type 更换医师资格 (rulebook §3.13, R-REG-216…221). */
package org.xinglin.types.replacequalification;
