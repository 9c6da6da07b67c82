/** Is the business type 变更到军队 (rulebook §3.4). */
package org.xinglin.types.militaryout;
