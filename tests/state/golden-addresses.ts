/** Addresses that were once made, and what they open: added to and never edited. */
export const goldenAddresses: readonly { readonly hash: string; readonly change: unknown }[] = [
  {
    hash: 'v1=TVBJbsMwDPzLnCUgS5sg-kQfUPjAykwsRBYFUXaaBv57IXe9kZiFM3wgclK4B3ykSVnhXh-QW-ICB545VVvvmWEwU5xWHBSK1VrCldEt5o_eU23Ec5ERbns67HcGVdp43GwMRukZDjJziZQVS2dA-nJuhNP-YKCVKo-cqsLVMrGBDnJL7eRAIykMghbiCINJ7VmKZ20R4CnNpHDwQ5EkUS53GGRKHNdC15B6OJCvUppLW74sW_5vdG37i4rmUClafs9RNEiyIdkLfdB_icpUPP9oKNtJbc8xeKps3yhSWtFMhS6F8gC3Pbbao8zct68HDe2l293G2Kfnblk-AQ',
    change: {
      lens: {
        clauses: [
          { owner: 'event-type', values: ['air-strike'] },
          { owner: 'date', from: 19_632, to: 19_700, mode: 'overlaps' },
        ],
        asOf: 19_936,
        statements: true,
        shown: ['hamas', 'israel', 'us-forces'],
      },
      canvas: 'chronology',
      panel: [
        { kind: 'actor', id: 'hamas' },
        { kind: 'event', id: 'hospital-explosion-in-gaza' },
        { kind: 'source', id: 'ap-us-delicate-balance', paragraph: 17 },
      ],
      moved: { isis: [120, -45] },
    },
  },
  {
    hash: 'v1=XcwxDoAgDAXQu_yZE_QqxqFBiERsCYWBEO5uXBzc3vQmchADTbD32qW9LFzbAOHkmw0OGmPyibOBWu3BgUVl3NoNFDlbWMuhsIQM2iauJAfoC93vW_t6AA',
    change: {
      lens: { account: { party: 'hamas', officials: true, anonymous: false } },
      panel: [{ kind: 'account', party: 'hamas' }],
    },
  },
  {
    hash: 'v1=nY9LCsMwDETvMmvnAr5K6UJxFKJW_uBPIQTfvRhC6K6lO2lg5s0cUA4F9gA5F1uo4yyxZcewoDS1Mi2s4qjyNJNScAyDuK7ihLTA1tzYgEIMu4_tFHo3SBRYYW8HnhKWkXYSzFdAN5cps48vXmAg45Wi5MVND9loiB-tE-W6w2IjT-W3jhfFRZ8oj2X0V5TBPNaoot_7Gw',
    change: {
      lens: { account: { source: 'ap-us-delicate-balance', officials: true, anonymous: true } },
      panel: [
        { kind: 'account', source: 'ap-us-delicate-balance' },
        { kind: 'removed', id: 'islamic-jihad', account: { party: 'hamas', officials: true, anonymous: true } },
        { kind: 'compare', a: { party: 'hamas', officials: true, anonymous: true }, b: 'all' },
      ],
    },
  },
];
