using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Client.Selectors;

namespace CrdGen.Operator;

public sealed partial class Dependents<TOwner>
{
    /// <summary>Declares a child.</summary>
    /// <typeparam name="TChild">Its type.</typeparam>
    /// <param name="name">What it is called in conditions, and in the label of the child: <c>database</c>. It stays the same as long as there are such children.</param>
    /// <param name="desired">The child as it shall be: what is set, and nothing else. Its namespace is that of its owner. <see langword="null"/> where none is wanted; what depends on it does not wait for it then.</param>
    /// <param name="configure">When it is wanted, on what it waits, when it is ready.</param>
    /// <exception cref="ArgumentException">The name is no value of a label, or there is one of the name, or it depends on one that was not added before.</exception>
    [RequiresPermission("get", "list", "watch", "create", "patch", "delete", TypeParameter = nameof(TChild))]
    public Dependents<TOwner> Add<TChild>(string name, Func<TOwner, TChild?> desired, Action<DependentOptions<TOwner, TChild>>? configure = null)
        where TChild : class, IApiResource<TChild> => AddEach(name, owner => desired(owner) is { } child ? [child] : [], configure);

    /// <inheritdoc cref="Add{TChild}(string, Func{TOwner, TChild}, Action{DependentOptions{TOwner, TChild}})"/>
    /// <typeparam name="TChild">Its type.</typeparam>
    /// <typeparam name="TApply">The type of its apply configuration.</typeparam>
    [RequiresPermission("get", "list", "watch", "create", "patch", "delete", TypeParameter = nameof(TChild))]
    public Dependents<TOwner> Add<TChild, TApply>(string name, DesiredConfiguration<TOwner, TChild, TApply> desired, Action<DependentOptions<TOwner, TChild>>? configure = null)
        where TChild : class, IApiResource<TChild>
        where TApply : class, IApplyConfiguration<TApply, TChild> => AddEach<TChild, TApply>(name, owner => desired(owner) is TApply child ? [child] : [], configure);

    /// <summary>Declares several children of one type: those that are not among them any more are deleted.</summary>
    /// <typeparam name="TChild">Their type.</typeparam>
    /// <param name="name">What they are called in conditions, and in the label of the children.</param>
    /// <param name="desired">The children as they shall be.</param>
    /// <param name="configure">When they are wanted, on what they wait, when they are ready.</param>
    /// <inheritdoc cref="Add{TChild}(string, Func{TOwner, TChild}, Action{DependentOptions{TOwner, TChild}})"/>
    [RequiresPermission("get", "list", "watch", "create", "patch", "delete", TypeParameter = nameof(TChild))]
    public Dependents<TOwner> AddEach<TChild>(string name, Func<TOwner, IEnumerable<TChild>> desired, Action<DependentOptions<TOwner, TChild>>? configure = null)
        where TChild : class, IApiResource<TChild>
    {
        ArgumentNullException.ThrowIfNull(desired);
        return Add(name, owner => desired(owner).Select(child => ((IKubernetesObject)child, (Func<JsonNode?>)(() => JsonSerializer.SerializeToNode(child, TChild.JsonTypeInfo)))), configure);
    }

    /// <inheritdoc cref="AddEach{TChild}(string, Func{TOwner, IEnumerable{TChild}}, Action{DependentOptions{TOwner, TChild}})"/>
    /// <typeparam name="TChild">Their type.</typeparam>
    /// <typeparam name="TApply">The type of its apply configuration.</typeparam>
    [RequiresPermission("get", "list", "watch", "create", "patch", "delete", TypeParameter = nameof(TChild))]
    public Dependents<TOwner> AddEach<TChild, TApply>(string name, Func<TOwner, IEnumerable<TApply>> desired, Action<DependentOptions<TOwner, TChild>>? configure = null)
        where TChild : class, IApiResource<TChild>
        where TApply : class, IApplyConfiguration<TApply, TChild>
    {
        ArgumentNullException.ThrowIfNull(desired);
        return Add(name, owner => desired(owner).Select(child => ((IKubernetesObject)child, (Func<JsonNode?>)(() => JsonSerializer.SerializeToNode(child, TApply.JsonTypeInfo)))), configure);
    }

    private Dependents<TOwner> Add<TChild>(string name, Func<TOwner, IEnumerable<(IKubernetesObject Object, Func<JsonNode?> ToJson)>> desired, Action<DependentOptions<TOwner, TChild>>? configure)
        where TChild : class, IApiResource<TChild>
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (LabelSyntax.ValueProblem(name) is { } problem)
        {
            throw new ArgumentException($"The name of a dependent is the value of a label of its children. {problem}", nameof(name));
        }

        var options = new DependentOptions<TOwner, TChild>();
        configure?.Invoke(options);
        if (all.Exists(other => other.Name == name))
        {
            throw new ArgumentException($"There are two dependents \"{name}\" of {TOwner.Definition.Kind}: give one of them another name.", nameof(name));
        }

        if (options.Prerequisites.Find(prerequisite => !all.Exists(other => other.Name == prerequisite)) is { } unknown)
        {
            throw new ArgumentException($"The dependent \"{name}\" of {TOwner.Definition.Kind} depends on \"{unknown}\", which was not added before it.", nameof(configure));
        }

        var wave = options.Prerequisites.Select(prerequisite => all.Find(other => other.Name == prerequisite)!.Wave + 1).DefaultIfEmpty().Max();
        all.Add(new TypedDependent<TOwner, TChild>(name, desired, options) { Wave = wave });
        return this;
    }
}
