/** Is the business type 解除禁止从事医师职业 (rulebook §3.0, R-REG-39). */
package org.xinglin.types.banlift;
