/** Is the business type 禁止从事医师职业 (rulebook §3.0, R-REG-36…39). */
package org.xinglin.types.practiceban;
