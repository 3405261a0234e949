namespace CrdGen.Fuzz.Tests.Sources;

/// <summary>Chance, the same for the same seed.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    public int Below(int count) => random.Next(count);

    public int Between(int least, int greatest) => random.Next(least, greatest + 1);

    public bool Chance(double probability) => random.NextDouble() < probability;

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public string Pick(params string[] items) => items[random.Next(items.Length)];
}
