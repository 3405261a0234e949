using System.Collections.Immutable;
using CrdGen.Schema;

namespace CrdGen.Generator.Model.Contracts;

/// <summary>With which resource each type's code is emitted: several resources may have a type, and there is one contract of it.</summary>
public sealed class ContractOwners : IEquatable<ContractOwners>
{
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);

    private ContractOwners()
    {
    }

    /// <summary>The resources with contracts, for the project's one class of contracts; <see langword="null"/> where there are none.</summary>
    public ContractIndex? Index { get; private set; }

    /// <summary>Each type goes with the resource that is first by name, so that the order of files does not matter.</summary>
    public static ContractOwners Of(ImmutableArray<ResourceContracts?> resources)
    {
        var result = new ContractOwners();
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        string? jsonClass = null;
        foreach (var resource in resources)
        {
            if (resource is null)
            {
                continue;
            }

            foreach (var type in resource.Types)
            {
                result.Claim(type.Name, resource);
                jsonClass = resource.JsonClass;
            }

            foreach (var configuration in resource.Configurations)
            {
                // A type and its contract may have different owners: one of them may have errors.
                result.Claim(Declaration(configuration), resource);
            }
        }

        foreach (var resource in resources)
        {
            if (resource is not null && resource.Types.Any(type => result.owners[type.Name] == resource.HintName))
            {
                ids.Add(resource.Id);
            }
        }

        result.Index = jsonClass is null ? null : new(jsonClass, ids.ToEquatableArray());
        return result;
    }

    /// <summary>What is emitted with a resource.</summary>
    public ResourceContracts OwnedBy(ResourceContracts resource) => resource with
    {
        Types = resource.Types.Where(type => owners[type.Name] == resource.HintName).ToEquatableArray(),
        Configurations = resource.Configurations.Where(configuration => owners[Declaration(configuration)] == resource.HintName).ToEquatableArray(),
    };

    public bool Equals(ContractOwners? other)
    {
        if (other is null || owners.Count != other.owners.Count || !Equals(Index, other.Index))
        {
            return false;
        }

        foreach (var entry in owners)
        {
            if (!other.owners.TryGetValue(entry.Key, out var owner) || owner != entry.Value)
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ContractOwners);

    public override int GetHashCode() => owners.Count;

    private static string Declaration(ApplyConfigurationModel configuration) => "class " + configuration.FullName;

    private void Claim(string name, ResourceContracts resource)
    {
        if (!owners.TryGetValue(name, out var owner) || string.CompareOrdinal(resource.HintName, owner) < 0)
        {
            owners[name] = resource.HintName;
        }
    }
}

/// <summary>The resources that have contracts.</summary>
/// <param name="JsonClass">The name of the class that has all contracts of the project.</param>
/// <param name="Resources">The methods that find a contract among a resource's own.</param>
public sealed record ContractIndex(string JsonClass, EquatableArray<string> Resources);
