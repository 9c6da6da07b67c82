/** Holds 医师执业注册管理办法 (Order 13 of 2017) as provisions and parameters: one small class for each demand. */
package org.xinglin.policies.national2017;
