<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en-US" dir="ltr">
<head><meta name="GENERATOR" content="Microsoft SharePoint" /><title>
	Partners
</title><script type="text/javascript" src="/core.js" /></head>
<body scroll="yes" onload="x();">
<form name="aspnetForm" method="post" action="Partners.aspx" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUBMA9kFgJmD2QWAgIBD2QWBAI" />
<a name="top" />
<table class="s4-notdlg" width="100%"><tr><td><a href="/">Institute for Tropical Care</a></td><td align="right"><a href="/sign-in">Sign In</a></td></tr></table>
<table width="100%"><tr>
<td class="ms-nav" width="150"><table><tr><td><a href="/a">Education</a></td></tr><tr><td><a href="/b">Research</a></td></tr><tr><td><a href="/c">Partners</a></td></tr></table></td>
<td id="MSO_ContentTable"><div class="ms-rtestate-field">
<h1>Partners in the South</h1>
<p>The institute has worked with partners in Africa and Asia for over a century. Cooperation is based on long-term agreements<span> , </span>and on trust.</p>
<p class="MsoListParagraph"><span>&middot;<span>&nbsp;&nbsp;&nbsp; </span></span>Kinshasa, Democratic Republic of Congo</p>
<p class="MsoListParagraph"><span>&middot;<span>&nbsp;&nbsp;&nbsp; </span></span>Phnom Penh, Cambodia</p>
<table border="1"><tr><td>Country</td><td>Partner</td></tr><tr><td>Peru</td><td>Universidad Peruana</td></tr><tr><td>India</td><td>St. John's</td></tr></table>
<p>&nbsp;</p>
<p>The&nbsp; programme&#8203; ends in 2027.</p>
</div></td>
</tr></table>
<div class="ms-footer">&copy; Institute for Tropical Care. All rights reserved.</div>
</form></body></html>
