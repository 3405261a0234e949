namespace CrdGen.Operator;

/// <summary>When a dependent is wanted, on what it waits, and when it is ready.</summary>
/// <typeparam name="TOwner">The type of its owner.</typeparam>
/// <typeparam name="TChild">Its type.</typeparam>
public sealed class DependentOptions<TOwner, TChild>
    where TOwner : class, IApiResource<TOwner>
    where TChild : class, IApiResource<TChild>
{
    internal DependentOptions()
    {
    }

    internal Func<TOwner, bool>? Condition { get; private set; }

    internal List<string> Prerequisites { get; } = [];

    internal Func<TChild, Readiness> Readiness { get; private set; } = Operator.Readiness.Of;

    internal bool IsCreatedOnly { get; private set; }

    /// <summary>It is wanted only where this holds. Where it does not, it is deleted, and what depends on it.</summary>
    /// <param name="condition">Says of an owner whether it is wanted.</param>
    public DependentOptions<TOwner, TChild> When(Func<TOwner, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var before = Condition;
        Condition = before is null ? condition : owner => before(owner) && condition(owner);
        return this;
    }

    /// <summary>It is applied only when others are ready, and deleted before them.</summary>
    /// <param name="names">The names of dependents that were added before.</param>
    public DependentOptions<TOwner, TChild> DependsOn(params ReadOnlySpan<string> names)
    {
        Prerequisites.AddRange(names);
        return this;
    }

    /// <summary>When it is ready, instead of <see cref="Operator.Readiness.Of{T}"/>.</summary>
    /// <param name="readiness">Says whether it is, and why not.</param>
    public DependentOptions<TOwner, TChild> ReadyWhen(Func<TChild, Readiness> readiness)
    {
        ArgumentNullException.ThrowIfNull(readiness);
        Readiness = readiness;
        return this;
    }

    /// <summary>When it is ready, instead of <see cref="Operator.Readiness.Of{T}"/>.</summary>
    /// <param name="isReady">Says whether it is.</param>
    public DependentOptions<TOwner, TChild> ReadyWhen(Func<TChild, bool> isReady)
    {
        ArgumentNullException.ThrowIfNull(isReady);
        return ReadyWhen(child => isReady(child) ? Operator.Readiness.Ready : Operator.Readiness.NotReady("NotReady", "it is not ready yet"));
    }

    /// <summary>It is made where it is not there, and left as it is where it is: for what is made up once, a password in a Secret.</summary>
    public DependentOptions<TOwner, TChild> CreateOnly()
    {
        IsCreatedOnly = true;
        return this;
    }
}
