export const mail = {
  'mail.foot': 'This message was sent by Opencall, the portal for open competitions of social services: {address}',
};
