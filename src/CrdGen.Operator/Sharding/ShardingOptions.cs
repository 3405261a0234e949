namespace CrdGen.Operator;

/// <summary>Into how many parts the keys are divided, and how replicas hold them.</summary>
public sealed class ShardingOptions : LeaseOptions
{
    /// <summary>The name with which the Leases begin: the same for all replicas.</summary>
    public required string Name { get; set; }

    /// <summary>
    /// How many shards there are: a few times the number of replicas, so that each gets about the same. Each costs a request every <see cref="LeaseOptions.RetryPeriod"/>. Replicas
    /// with another number wait until those with the number of before are gone.
    /// </summary>
    public int Shards { get; set; } = 8;

    internal override void Validate()
    {
        base.Validate();
        if (string.IsNullOrEmpty(Name) || Name.Length > 40 || !Name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') || Name[0] == '-' || Name[^1] == '-')
        {
            throw new InvalidOperationException($"Sharding needs a name of at most 40 lower-case letters, digits and '-', with which names of Leases can begin; '{Name}' is none.");
        }

        if (Shards is < 1 or > 1024)
        {
            throw new InvalidOperationException($"There can be 1 to 1024 shards, not {Shards}.");
        }
    }
}
