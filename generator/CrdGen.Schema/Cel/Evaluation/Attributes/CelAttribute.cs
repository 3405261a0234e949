using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Attributes;

/// <summary>Where a value comes from, and the fields and indexes behind it. They are added while the expression is planned.</summary>
internal abstract class CelAttribute
{
    /// <summary>The number of the last node that belongs to it.</summary>
    public abstract int Id { get; }

    /// <summary>Adds a field or an index.</summary>
    public abstract void Add(Qualifier qualifier);

    /// <summary>The value; the costs of fields and indexes are counted, not that of the attribute.</summary>
    public abstract CelValue Resolve(Frame frame);
}
