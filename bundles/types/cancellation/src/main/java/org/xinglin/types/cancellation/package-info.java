/** Is the business type 注销 (rulebook §3.6 and §3.11). */
package org.xinglin.types.cancellation;
