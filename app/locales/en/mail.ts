export const mail = {
  'mail.foot': 'This message was sent by Opencall, the portal for open competitions of social services: {address}',
  'mail.noReply': 'Nobody reads answers to this address.',
  'mail.digest.subject':
    '{count, plural, one {# message from Opencall, {day}} other {# messages from Opencall, {day}}}',
  'mail.digest.change': 'Why these come together',
  'mail.digest.why': 'You chose one mail a day for what is not urgent. Security and deadline mails still come at once.',
  'mail.digest.changeLink': 'Change how mail comes',
  'mail.undelivered.subject':
    '{count, plural, one {# mail of the portal could not be delivered} other {# mails of the portal could not be delivered}}',
  'mail.undelivered.what':
    'The mail server did not take them, and the portal has stopped trying. Look at the reason of each: try again once it is mended, or discard the message with a reason.',
  'mail.undelivered.look': 'Look at the outbox',
  'mail.template.digest': 'Daily collection',
  'mail.template.undelivered': 'Undelivered mail (to administrators)',

  'mailPreference.title': 'How mail comes',
  'mailPreference.lead': 'Mails about your account and with deadlines always come at once. For everything else:',
  'mailPreference.immediate': 'Each message at once',
  'mailPreference.daily': 'All messages in one mail a day',
  'mailPreference.urgent': 'No mail; I read it in the portal',
  'mailPreference.save': 'Save',
  'mailPreference.saved': 'Saved. You can change it here at any time.',

  'mailViewer.title': 'Mail viewer',
  'mailViewer.why':
    'This portal has no mail server, so nothing leaves it. Everybody who reaches this portal can read its mails here: that is for trying it out. With SMTP_URL set, or in production, this page does not exist.',
  'mailViewer.empty': 'No mail yet. Mails appear here a moment after what they tell of.',
  'mailViewer.to': 'To',
  'mailViewer.at': 'Sent',
  'mailViewer.subject': 'Subject',
  'mailViewer.html': 'As it looks',
  'mailViewer.text': 'As plain text',
  'mailViewer.back': 'All mails',
  'mailViewer.frame': 'The mail as it looks',
};
