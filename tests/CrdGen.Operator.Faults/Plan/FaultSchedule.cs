namespace CrdGen.Operator.Faults.Plan;

/// <summary>What goes wrong when: the same for the same seed and length.</summary>
internal static class FaultSchedule
{
    private const int Least = 26;
    private const int PerMinute = 12;

    public static IReadOnlyList<PlannedFault> Create(int seed, TimeSpan length, int replicas)
    {
        var random = new Random(seed);
        var count = Math.Max(Least, (int)(length.TotalMinutes * PerMinute));
        var actions = new List<FaultAction>();
        while (actions.Count < count)
        {
            // Each kind as often as every other, in an order of chance.
            var round = Enum.GetValues<FaultAction>();
            random.Shuffle(round);
            actions.AddRange(round);
        }

        return [.. actions.Take(count).Select((action, i) => new PlannedFault(
            length * ((i + (random.NextDouble() * 0.9)) / count),
            action,
            random.Next(replicas),
            random.Next(1, 20),
            (int)Math.Pow(1 << 18, random.NextDouble())))];
    }
}
