namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Collects errors, with apimachinery's words for their kinds.</summary>
internal sealed class FieldErrors
{
    private readonly List<DefinitionProblem> items = [];
    private readonly List<RuleCost> ruleCosts = [];

    public IReadOnlyList<DefinitionProblem> Items => items;

    public int Count => items.Count;

    /// <summary>What the rules may cost, errors or not.</summary>
    public IReadOnlyList<RuleCost> RuleCosts => ruleCosts;

    public void Add(string type, FieldPath path, string detail) => Add(new(type, path, detail));

    public void Add(DefinitionProblem problem) => items.Add(problem);

    public void Required(FieldPath path, string detail = "") => Add(FieldErrorType.Required, path, detail);

    public void Invalid(FieldPath path, string detail) => Add(FieldErrorType.Invalid, path, detail);

    public void Forbidden(FieldPath path, string detail) => Add(FieldErrorType.Forbidden, path, detail);

    public void Duplicate(FieldPath path, string value) => Add(FieldErrorType.Duplicate, path, $"\"{value}\" stands twice");

    public void NotSupported(FieldPath path, IEnumerable<string> supported) =>
        Add(FieldErrorType.NotSupported, path, "supported values: " + string.Join(", ", supported.Select(value => $"\"{value}\"")));

    public void Observe(RuleCost cost) => ruleCosts.Add(cost);

    public void AddRange(FieldErrors others)
    {
        items.AddRange(others.items);
        ruleCosts.AddRange(others.ruleCosts);
    }
}
