using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>Which objects of a resource an operator sees, and how they are kept. What nothing is said of is as the operator's options say.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public sealed class InformerSettings<T>
    where T : class, IKubernetesObject
{
    private readonly List<KeyValuePair<string, Func<T, IEnumerable<string>>>> indexes = [];
    private readonly string what;

    internal InformerSettings(string what) => this.what = what;

    /// <summary>The namespaces in which objects are watched. None means those of <see cref="OperatorOptions.Namespaces"/>.</summary>
    public IList<string> Namespaces { get; } = [];

    /// <summary>Only objects with these labels. <see langword="null"/> for all.</summary>
    /// <exception cref="InvalidOperationException">Another selector was set before.</exception>
    public LabelQuery? LabelSelector
    {
        get;
        set => field = field is null || field.Equals(value) ? value : throw Twice("label selectors", field, value);
    }

    /// <summary>Only objects with these fields: each resource has its own few. <see langword="null"/> for all.</summary>
    /// <exception cref="InvalidOperationException">Another selector was set before.</exception>
    public FieldQuery? FieldSelector
    {
        get;
        set => field = field is null || field.Equals(value) ? value : throw Twice("field selectors", field, value);
    }

    /// <summary>How often all objects are looked at again though nothing has happened. <see langword="null"/> for <see cref="OperatorOptions.Resync"/>.</summary>
    public TimeSpan? Resync { get; set; }

    /// <summary>
    /// Makes smaller what is kept in memory, before anybody sees it: <see cref="ObjectTransforms"/> has some. It may change the object that it gets. Where it
    /// throws, the object counts as unreadable.
    /// </summary>
    public Func<T, T>? Transform { get; set; }

    /// <summary>
    /// Whether objects keep <c>metadata.managedFields</c>. They are left out, if nothing is said: they are often half of an object, hardly any reconciler
    /// reads them, and the API server keeps its own when an object without them is written (KEP-555).
    /// </summary>
    public bool KeepManagedFields { get; set; }

    /// <summary>How the API server is asked. Selectors and what is done about failures are not taken from here.</summary>
    public ListAndWatchOptions ListAndWatch { get; set; } = new();

    internal IReadOnlyList<KeyValuePair<string, Func<T, IEnumerable<string>>>> Indexes => indexes;

    /// <summary>Adds an index, for <see cref="IObjectCache{T}.Find"/>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">What it says of an object: the name of its node, say, or of each Secret that it mentions.</param>
    public InformerSettings<T> AddIndex(string name, Func<T, IEnumerable<string>> values)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(values);
        indexes.Add(new(name, values));
        return this;
    }

    private InvalidOperationException Twice(string of, object one, object? other) => new(
        $"The informer of {what} is set up with two {of}, '{one}' and '{other}': one cache cannot follow both. Give one of them a name, "
        + $"Informer<{typeof(T).Name}>(\"name\", …), and ask for it by that name.");
}
