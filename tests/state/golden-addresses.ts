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
];
