resource "aws_iam_role" "batch" {
  name               = "prod-batch"
  assume_role_policy = "{}"
}

resource "aws_iam_role_policy" "batch" {
  name = "batch"
  role = aws_iam_role.batch.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid    = "Batch"
      Effect = "Allow"
      Action = [
        "s3:GetObject",
        "s3:DeleteObject",
        "iam:PassRole",
        "logs:*",
      ]
      Resource = "*"
    }]
  })
}
